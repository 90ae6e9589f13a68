package dateline.view.reports;

import dateline.copies.CopyGroup;
import dateline.explore.Explorer;
import dateline.model.Report;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which copies are folded away under their origin.
final class Folding {
  private final Explorer explorer;
  private final Set<Long> unfolded = new HashSet<>();

  Folding(Explorer explorer) {
    this.explorer = explorer;
  }

  /// Whether a report is a copy that is not to be seen.
  boolean hides(Report report) {
    return isCopy(report) && !unfolded.contains(originOf(report).id());
  }

  boolean isCopy(Report report) {
    return originOf(report).id() != report.id();
  }

  boolean isUnfolded(Report origin) {
    return unfolded.contains(origin.id());
  }

  /// The copies of a report that is their origin.
  List<Report> copiesOf(Report report) {
    return explorer
        .copyGroupsProperty()
        .get()
        .groupOf(report.id())
        .filter(group -> group.origin().id() == report.id())
        .map(CopyGroup::copies)
        .orElse(List.of());
  }

  void fold(Report report, boolean away) {
    long origin = originOf(report).id();
    if (away) {
      unfolded.remove(origin);
    } else {
      unfolded.add(origin);
    }
  }

  /// An order in which copies follow their origin.
  Comparator<Report> order(Comparator<Report> order) {
    return Comparator.comparing(this::originOf, order)
        .thenComparing(this::isCopy)
        .thenComparing(order);
  }

  Report originOf(Report report) {
    return explorer.copyGroupsProperty().get().originOf(report.id()).orElse(report);
  }
}
