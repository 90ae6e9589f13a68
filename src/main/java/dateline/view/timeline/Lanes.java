package dateline.view.timeline;

import dateline.model.Report;
import dateline.view.timeline.Lane.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The dated reports above the bars of days: each with its title where there is room, else packed
/// into slim rows, and where they are more than that, by how many they are.
///
/// @param lanes none where the crowd is drawn
/// @param crowd nobody where each report has its lane
record Lanes(Style style, List<Lane> lanes, Crowd crowd, double height) {
  /// From the roomiest to the tightest.
  enum Style {
    TITLED(18, 8, 24),
    SLIM(7, 5, 2),
    CROWD(26, 0, 0);

    private final double rowPx;
    private final double barPx;
    private final double betweenPx;

    Style(double rowPx, double barPx, double betweenPx) {
      this.rowPx = rowPx;
      this.barPx = barPx;
      this.betweenPx = betweenPx;
    }

    double rowPx() {
      return rowPx;
    }

    double barPx() {
      return barPx;
    }
  }

  /// @param dated reports whose days are not open at both ends
  /// @param room how high they may become, in pixels
  /// @param labels what the words beside a report's bar need
  static Lanes of(
      List<Report> dated, Scale scale, double rim, double room, Function<Report, Label> labels) {
    if (dated.size() > room / Style.SLIM.rowPx * (rim / Style.SLIM.betweenPx + 1)) {
      return crowded(dated, scale, rim, room);
    }
    List<Report> sorted = byFirstDay(dated);
    return packed(sorted, scale, rim, room, Style.TITLED, labels)
        .or(() -> packed(sorted, scale, rim, room, Style.SLIM, _ -> Label.NONE))
        .orElseGet(() -> crowded(dated, scale, rim, room));
  }

  private static Lanes crowded(List<Report> dated, Scale scale, double rim, double room) {
    return new Lanes(
        Style.CROWD, List.of(), Crowd.of(dated, scale, rim), Math.min(room, Style.CROWD.rowPx));
  }

  private static List<Report> byFirstDay(List<Report> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing(
                report -> Lane.daysOf(report).first(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  /// Nothing where there is no room for all.
  private static Optional<Lanes> packed(
      List<Report> dated,
      Scale scale,
      double rim,
      double room,
      Style style,
      Function<Report, Label> labels) {
    double[] free = new double[(int) Math.max(0, room / style.rowPx)];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    List<Lane> lanes = new ArrayList<>(dated.size());
    int rows = 0;
    for (Report report : dated) {
      Label label = labels.apply(report);
      Lane lane = Lane.of(report, scale, rim, label);
      boolean titled = label.width() > 0;
      int row = firstFree(free, titled ? Math.min(lane.x(), lane.labelX()) : lane.x());
      if (row < 0) {
        return Optional.empty();
      }
      double right = lane.x() + lane.width();
      free[row] =
          (titled ? Math.max(right, lane.labelX() + label.width()) : right) + style.betweenPx;
      lanes.add(lane.inRow(row));
      rows = Math.max(rows, row + 1);
    }
    return Optional.of(new Lanes(style, lanes, Crowd.NOBODY, rows * style.rowPx));
  }

  private static int firstFree(double[] free, double left) {
    for (int row = 0; row < free.length; row++) {
      if (free[row] <= left) {
        return row;
      }
    }
    return -1;
  }

  /// The lane at a point, seen from the top of the first row.
  Optional<Lane> at(double x, double y) {
    int row = (int) Math.floor(y / style.rowPx);
    return lanes.stream()
        .filter(lane -> lane.row() == row && x >= lane.x() - 3 && x <= lane.x() + lane.width() + 3)
        .findFirst();
  }
}
