package dateline.explore;

import dateline.copies.CopyGroups;
import dateline.model.Copy;
import dateline.model.Place;
import dateline.model.Report;
import dateline.model.Shape;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the reports at hand say, filed by places, names and copies, and kept up as reports come,
/// change and go, each at the cost of what it says itself.
final class Filing {
  private final MarkIndex marks;
  private final UnplacedNames unplaced = new UnplacedNames();
  private final Set<Long> filed = new HashSet<>();

  /// The ids of all reports that copies name.
  private final Set<Long> joined = new HashSet<>();

  private CopyGroups groups = CopyGroups.NONE;
  private Once once = new Once(groups);

  Filing(Function<Place, Shape> extents) {
    marks = new MarkIndex(extents);
  }

  MarkIndex marks() {
    return marks;
  }

  UnplacedNames unplaced() {
    return unplaced;
  }

  CopyGroups groups() {
    return groups;
  }

  boolean holds(Report report) {
    return filed.contains(report.id());
  }

  /// Files everything anew.
  void fileAll(Collection<Report> reports, List<Copy> copies, boolean copiesCounted) {
    marks.clear();
    unplaced.clear();
    filed.clear();
    join(reports, copies);
    Predicate<Sighting> counts = counting(copiesCounted);
    reports.forEach(report -> file(report, counts));
  }

  /// Files what has changed.
  ///
  /// @param changed reports that are new, or were read again
  /// @param gone the ids of those that are there no more
  /// @param areJoinedAnew whether the copies have changed
  void file(
      Collection<Report> changed,
      Collection<Long> gone,
      boolean areJoinedAnew,
      Collection<Report> reports,
      List<Copy> copies,
      boolean copiesCounted) {
    boolean touchesCopies =
        areJoinedAnew
            || gone.stream().anyMatch(this::isJoined)
            || changed.stream().anyMatch(report -> isJoined(report.id()));
    List<Report> counted = touchesCopies ? rejoin(reports, copies) : List.of();
    Predicate<Sighting> counts = counting(copiesCounted);
    gone.forEach(this::remove);
    counted.forEach(report -> file(report, counts));
    changed.forEach(report -> file(report, counts));
  }

  /// Also where the other of the two is not there yet.
  private boolean isJoined(long id) {
    return joined.contains(id);
  }

  private void join(Collection<Report> reports, List<Copy> copies) {
    groups = CopyGroups.of(reports, copies);
    once = new Once(groups);
    joined.clear();
    copies.forEach(copy -> joined.addAll(List.of(copy.report(), copy.other())));
  }

  /// Answers the reports of which something else counts than before.
  private List<Report> rejoin(Collection<Report> reports, List<Copy> copies) {
    Once before = once;
    join(reports, copies);
    Set<Long> ids = once.changedSince(before);
    return ids.isEmpty()
        ? List.of()
        : reports.stream().filter(report -> ids.contains(report.id())).toList();
  }

  private Predicate<Sighting> counting(boolean copiesCounted) {
    return copiesCounted ? _ -> true : once;
  }

  private void file(Report report, Predicate<Sighting> counts) {
    filed.add(report.id());
    marks.put(report, counts);
    unplaced.put(report);
  }

  private void remove(long id) {
    filed.remove(id);
    marks.remove(id);
    unplaced.remove(id);
  }
}
