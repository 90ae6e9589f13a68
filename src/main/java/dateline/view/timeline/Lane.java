package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;

/// A dated report drawn as a bar of its days, in a row of its own or one that it shares with
/// others.
///
/// @param x where the bar begins; an open end lies at the rim of the picture
/// @param labelX where its title begins, where there is room for titles
/// @param noteX where its days in words do
record Lane(
    Report report, TimeSpan days, int row, double x, double width, double labelX, double noteX) {
  private static final double SHORTEST_BAR_PX = 8;
  private static final double GAP_PX = 8;

  /// How wide a report's title and its days in words are, in pixels.
  record Label(double title, double note) {
    static final Label NONE = new Label(0, 0);

    double width() {
      return title + note + (note > 0 ? GAP_PX : 0);
    }
  }

  /// The days of a report's dating.
  static TimeSpan daysOf(Report report) {
    return report.published() == null ? TimeSpan.EVER : report.published().days();
  }

  /// In the first row.
  static Lane of(Report report, Scale scale, double rim, Label label) {
    TimeSpan days = daysOf(report);
    double start = days.first() == null ? 0 : scale.x(days.first().toEpochDay());
    double end = days.last() == null ? rim : scale.x(days.last().toEpochDay() + 1);
    double width = Math.max(SHORTEST_BAR_PX, end - start);
    double x = (start + end - width) / 2;
    boolean fits = x + width + GAP_PX + label.width() <= rim;
    double labelX = fits ? x + width + GAP_PX : x - GAP_PX - label.width();
    return new Lane(report, days, 0, x, width, labelX, labelX + label.title + GAP_PX);
  }

  Lane inRow(int row) {
    return new Lane(report, days, row, x, width, labelX, noteX);
  }

  /// Whether it is known to be of one day.
  boolean isSure() {
    return days.days().filter(count -> count == 1).isPresent();
  }

  /// Its days in words, and where they are not one that they only bound it.
  static String words(Report report) {
    TimeSpan days = daysOf(report);
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (first == null) {
      return last == null ? "undated" : "not after " + DateWords.of(last);
    }
    if (last == null) {
      return "after " + DateWords.of(first);
    }
    return first.equals(last) ? DateWords.of(first) : "some day from " + DateWords.of(days);
  }
}
