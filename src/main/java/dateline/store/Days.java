package dateline.store;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Spans of days as the file writes them: "2017-09-18/2017-09-24", an open side as "..".
final class Days {
  private static final String OPEN = "..";

  private Days() {}

  static @Nullable String write(@Nullable TimeSpan days) {
    return days == null ? null : side(days.first()) + "/" + side(days.last());
  }

  static @Nullable TimeSpan read(@Nullable String interval) {
    if (interval == null) {
      return null;
    }
    int slash = interval.indexOf('/');
    return new TimeSpan(day(interval.substring(0, slash)), day(interval.substring(slash + 1)));
  }

  private static String side(@Nullable LocalDate day) {
    return day == null ? OPEN : day.toString();
  }

  private static @Nullable LocalDate day(String side) {
    return side.equals(OPEN) ? null : LocalDate.parse(side);
  }
}
