package dateline.view.timeline;

import java.time.LocalDate;

/// Where days lie on the screen.
///
/// @param origin the epoch day, with its fraction, at x = 0
/// @param pxPerDay never 0
record Scale(double origin, double pxPerDay) {
  private static final double WIDEST_DAY_PX = 96;
  private static final double NARROWEST_DAY_PX = 0.002;

  Scale {
    pxPerDay = Math.clamp(pxPerDay, NARROWEST_DAY_PX, WIDEST_DAY_PX);
  }

  /// The scale that shows two days and all between, each whole.
  static Scale fitting(Reach reach, double width) {
    double scale = new Scale(0, width / reach.days()).pxPerDay();
    double slack = width / scale - reach.days();
    return new Scale(reach.first() - slack / 2, scale);
  }

  double x(double day) {
    return (day - origin) * pxPerDay;
  }

  /// Where a day begins.
  double x(long day) {
    return x((double) day);
  }

  double dayAt(double x) {
    return origin + x / pxPerDay;
  }

  LocalDate dateAt(double x) {
    return LocalDate.ofEpochDay((long) Math.floor(dayAt(x)));
  }

  /// Wider days by a factor, with what is at x staying there.
  Scale zoomedBy(double factor, double x) {
    double zoomed = new Scale(0, pxPerDay * factor).pxPerDay();
    return new Scale(dayAt(x) - x / zoomed, zoomed);
  }

  Scale movedBy(double px) {
    return new Scale(origin - px / pxPerDay, pxPerDay);
  }
}
