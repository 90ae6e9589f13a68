package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pull at a report's bar: at one of its ends, which may be open, or at the whole of it.
///
/// @param pressed the day that it was seized at, with its fraction
record Pull(TimeSpan days, Hold hold, double pressed) {
  private static final double END_PX = 6;

  enum Hold {
    FIRST,
    WHOLE,
    LAST
  }

  static Pull at(Lane lane, double x, Scale scale) {
    boolean isLong = !lane.isSure() && lane.width() > 3 * END_PX;
    Hold hold =
        isLong && x < lane.x() + END_PX
            ? Hold.FIRST
            : isLong && x > lane.x() + lane.width() - END_PX ? Hold.LAST : Hold.WHOLE;
    return new Pull(lane.days(), hold, scale.dayAt(x));
  }

  /// The days of the bar when it was pulled to a day.
  TimeSpan to(double day) {
    LocalDate at = LocalDate.ofEpochDay((long) Math.floor(day));
    LocalDate first = days.first();
    LocalDate last = days.last();
    return switch (hold) {
      case FIRST -> new TimeSpan(last != null && at.isAfter(last) ? last : at, last);
      case LAST -> new TimeSpan(first, first != null && at.isBefore(first) ? first : at);
      case WHOLE -> {
        long shift = Math.round(day - pressed);
        yield new TimeSpan(shifted(first, shift), shifted(last, shift));
      }
    };
  }

  private static @Nullable LocalDate shifted(@Nullable LocalDate day, long by) {
    return day == null ? null : day.plusDays(by);
  }
}
