package dateline.explore;

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
  private final Map<Long, Set<String>> toldBefore = new HashMap<>();

  Once(CopyGroups groups) {
    Map<Long, Set<String>> told = new HashMap<>();
    groups.joined().forEach(report -> told.put(report.id(), told(report)));
    for (Report report : groups.joined()) {
      Set<String> before = new HashSet<>();
      groups.before(report).forEach(earlier -> before.addAll(told.get(earlier.id())));
      toldBefore.put(report.id(), before);
    }
  }

  @Override
  public boolean test(Sighting sighting) {
    return !toldBefore
        .getOrDefault(sighting.report().id(), Set.of())
        .contains(place(sighting.mention()));
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
