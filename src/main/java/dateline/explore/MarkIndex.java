package dateline.explore;

import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Shape;
import dateline.model.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// The sightings of reports, grouped into marks; a report is put in or taken out at the cost of
/// what it mentions, however many there are.
final class MarkIndex {
  private final Function<Place, Shape> extents;
  private final Map<String, Dossier> dossiers = new HashMap<>();
  private final Map<Long, List<Sighting>> byReport = new LinkedHashMap<>();

  /// All dossiers in the order of their marks.
  private final List<Dossier> inOrder = new ArrayList<>();

  private boolean isSorted = true;
  private int size;

  MarkIndex(Function<Place, Shape> extents) {
    this.extents = extents;
  }

  void clear() {
    dossiers.clear();
    byReport.clear();
    inOrder.clear();
    size = 0;
  }

  /// Takes up what a report mentions, in the place of what it mentioned before.
  ///
  /// @param counts which of the plotted sightings are taken up
  void put(Report report, Predicate<Sighting> counts) {
    remove(report.id());
    List<Sighting> own = new ArrayList<>();
    for (PlaceMention mention : report.places()) {
      Sighting sighting = new Sighting(report, mention);
      if (mention.isPlotted() && !sighting.isOfNamedArea() && counts.test(sighting)) {
        own.add(sighting);
        dossier(sighting.markKey()).add(sighting);
      }
    }
    byReport.put(report.id(), List.copyOf(own));
    size += own.size();
    isSorted = false;
  }

  private Dossier dossier(String key) {
    return dossiers.computeIfAbsent(
        key,
        _ -> {
          Dossier dossier = new Dossier(extents);
          inOrder.add(dossier);
          return dossier;
        });
  }

  void remove(long id) {
    List<Sighting> gone = byReport.remove(id);
    if (gone != null && !gone.isEmpty()) {
      boolean anyEmpty = false;
      for (String key : gone.stream().map(Sighting::markKey).distinct().toList()) {
        Dossier dossier = dossier(key);
        dossier.removeReport(id);
        if (dossier.isEmpty()) {
          dossiers.remove(key);
          anyEmpty = true;
        }
      }
      if (anyEmpty) {
        inOrder.removeIf(Dossier::isEmpty);
      }
      size -= gone.size();
      isSorted = false;
    }
  }

  /// All that is plotted and counts, whatever the window.
  List<Sighting> sightings() {
    return byReport.values().stream().flatMap(List::stream).toList();
  }

  /// What a report mentions of it.
  List<Sighting> sightingsOf(long report) {
    return byReport.getOrDefault(report, List.of());
  }

  /// The days of all of it.
  DaySpans days() {
    DaySpans.Gathering days = new DaySpans.Gathering(size);
    inOrder.forEach(dossier -> dossier.addDays(days));
    return days.done();
  }

  /// The marks that have a sighting in the window, with these alone.
  List<Mark> marksIn(TimeSpan window, Presence presence, boolean undatedShown) {
    sort();
    Days days = Days.of(window);
    List<Mark> marks = new ArrayList<>(inOrder.size());
    for (Dossier dossier : inOrder) {
      Mark mark = dossier.markIn(days, presence, undatedShown);
      if (mark != null) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private void sort() {
    if (!isSorted) {
      inOrder.sort(Comparator.comparing(Dossier::site, Site.FIRST));
      isSorted = true;
    }
  }
}
