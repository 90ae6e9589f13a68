package dateline.view.timeline;

import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A dated report drawn as a bar of its days with its title beside, in a row of its own or one that
/// it shares with others.
///
/// @param x where the bar begins; an open end lies at the rim of the picture
/// @param labelX where its title begins
record Lane(Report report, TimeSpan days, int row, double x, double width, double labelX) {
  static final double SHORTEST_BAR_PX = 8;
  private static final double GAP_PX = 8;
  private static final double BETWEEN_PX = 24;

  /// As many rows as are needed, or nothing at all where they are more than there is room for.
  ///
  /// @param dated reports whose days are not open at both ends
  static List<Lane> packed(
      List<Report> dated, Scale scale, double rim, int rows, ToDoubleFunction<Report> labelWidth) {
    double[] free = new double[rows];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    List<Lane> lanes = new ArrayList<>();
    for (Report report : byFirstDay(dated)) {
      Lane lane = of(report, scale, rim, labelWidth.applyAsDouble(report));
      int row = firstFree(free, lane.left());
      if (row < 0) {
        return List.of();
      }
      free[row] = lane.right(labelWidth.applyAsDouble(report)) + BETWEEN_PX;
      lanes.add(lane.inRow(row));
    }
    return lanes;
  }

  /// The days of a report's dating.
  static TimeSpan daysOf(Report report) {
    return report.published() == null ? TimeSpan.EVER : report.published().days();
  }

  private static List<Report> byFirstDay(List<Report> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing(
                report -> daysOf(report).first(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  private static Lane of(Report report, Scale scale, double rim, double labelWidth) {
    TimeSpan days = daysOf(report);
    double start = days.first() == null ? 0 : scale.x(days.first().toEpochDay());
    double end = days.last() == null ? rim : scale.x(days.last().toEpochDay() + 1);
    double width = Math.max(SHORTEST_BAR_PX, end - start);
    double x = (start + end - width) / 2;
    boolean fits = x + width + GAP_PX + labelWidth <= rim;
    double labelX = fits ? x + width + GAP_PX : x - GAP_PX - labelWidth;
    return new Lane(report, days, 0, x, width, labelX);
  }

  private static int firstFree(double[] free, double left) {
    for (int row = 0; row < free.length; row++) {
      if (free[row] <= left) {
        return row;
      }
    }
    return -1;
  }

  private double left() {
    return Math.min(x, labelX);
  }

  private double right(double labelWidth) {
    return Math.max(x + width, labelX + labelWidth);
  }

  private Lane inRow(int row) {
    return new Lane(report, days, row, x, width, labelX);
  }
}
