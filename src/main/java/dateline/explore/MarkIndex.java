package dateline.explore;

import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sightings of some reports, grouped into marks once, so that every time window is quick to
/// ask for.
record MarkIndex(List<Group> groups, List<Sighting> sightings) {
  static final MarkIndex EMPTY = new MarkIndex(List.of(), List.of());

  static MarkIndex of(Collection<Report> reports) {
    Map<String, List<Sighting>> byKey = new LinkedHashMap<>();
    List<Sighting> all = new ArrayList<>();
    for (Report report : reports) {
      for (PlaceMention mention : report.places()) {
        if (mention.isPlotted()) {
          Sighting sighting = new Sighting(report, mention);
          all.add(sighting);
          byKey.computeIfAbsent(sighting.markKey(), _ -> new ArrayList<>()).add(sighting);
        }
      }
    }
    List<Group> groups =
        byKey.entrySet().stream().map(e -> Group.of(e.getKey(), e.getValue())).toList();
    return new MarkIndex(groups, List.copyOf(all));
  }

  /// The marks that have a sighting in the window, with these alone.
  List<Mark> marksIn(TimeSpan window, boolean undatedShown) {
    Days days = Days.of(window);
    List<Mark> marks = new ArrayList<>(groups.size());
    for (Group group : groups) {
      List<Sighting> seen = group.seenIn(days, undatedShown);
      if (!seen.isEmpty()) {
        marks.add(group.markOf(seen));
      }
    }
    return marks;
  }

  /// All sightings of one mark.
  record Group(Mark whole, List<Days> days) {
    static Group of(String key, List<Sighting> sightings) {
      Sighting surest =
          sightings.stream()
              .max((a, b) -> Double.compare(a.confidence(), b.confidence()))
              .orElseThrow();
      PlaceMention mention = surest.mention();
      Mark whole =
          new Mark(
              key,
              mention.place().map(place -> place.name()).orElse(mention.text()),
              mention.location(),
              mention.shape().orElseThrow(),
              sightings);
      return new Group(whole, sightings.stream().map(s -> Days.of(s.mention().when())).toList());
    }

    List<Sighting> seenIn(Days window, boolean undatedShown) {
      List<Sighting> seen = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        Days when = days.get(i);
        if (when.isNone() ? undatedShown : when.overlaps(window)) {
          seen.add(whole.sightings().get(i));
        }
      }
      return seen;
    }

    Mark markOf(List<Sighting> seen) {
      return seen.size() == whole.count()
          ? whole
          : new Mark(whole.key(), whole.label(), whole.location(), whole.shape(), seen);
    }
  }
}
