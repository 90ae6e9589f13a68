package dateline.explore;

import dateline.copies.CopyGroup;
import dateline.copies.CopyGroups;
import dateline.model.Location;
import dateline.model.PlaceMention;
import dateline.model.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Lets what several copies tell count once: a place counts in the first of them that names it, so
/// that none leaves the map, and no more in the others.
final class Once implements Predicate<Sighting> {
  /// Of each report the places that were told before.
  private final Map<Long, Set<String>> toldBefore = new HashMap<>();

  Once(CopyGroups groups) {
    Map<Long, Set<String>> told = new HashMap<>();
    groups.joined().forEach(report -> told.put(report.id(), told(report)));
    for (CopyGroup group : groups.all()) {
      Set<String> before = new HashSet<>();
      for (Report report : group.members().toList()) {
        Set<String> own = told.getOrDefault(report.id(), Set.of());
        repeat(report, own, before);
        before.addAll(own);
      }
    }
    for (Report report : groups.joined()) {
      Set<String> own = told.getOrDefault(report.id(), Set.of());
      groups
          .partsBefore(report)
          .forEach(other -> repeat(report, own, told.getOrDefault(other.id(), Set.of())));
    }
  }

  private void repeat(Report report, Set<String> own, Set<String> before) {
    Set<String> again = toldBefore.computeIfAbsent(report.id(), _ -> new HashSet<>());
    own.stream().filter(before::contains).forEach(again::add);
  }

  @Override
  public boolean test(Sighting sighting) {
    return !toldBefore
        .getOrDefault(sighting.report().id(), Set.of())
        .contains(place(sighting.mention()));
  }

  /// The ids of the reports of which it lets others through than another does.
  Set<Long> changedSince(Once other) {
    Set<Long> ids = new HashSet<>(toldBefore.keySet());
    ids.addAll(other.toldBefore.keySet());
    ids.removeIf(
        id ->
            toldBefore
                .getOrDefault(id, Set.of())
                .equals(other.toldBefore.getOrDefault(id, Set.of())));
    return ids;
  }

  private static Set<String> told(Report report) {
    Set<String> places = new HashSet<>();
    report.places().stream()
        .filter(PlaceMention::isPlotted)
        .forEach(mention -> places.add(place(mention)));
    return places;
  }

  /// The place's id, or the words that place something by others.
  private static String place(PlaceMention mention) {
    return mention.location() instanceof Location.Known known
        ? known.place().id()
        : "\"" + mention.text().toLowerCase(Locale.ROOT);
  }
}
