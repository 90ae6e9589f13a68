package dateline.explore;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time span as epoch days, quick to compare.
record Days(int first, int last) {
  static final int OPEN_FIRST = Integer.MIN_VALUE;
  static final int OPEN_LAST = Integer.MAX_VALUE;

  /// The days of what is undated.
  static final Days NONE = new Days(OPEN_LAST, OPEN_FIRST);

  static Days of(@Nullable TimeSpan span) {
    return span == null
        ? NONE
        : new Days(day(span.first(), OPEN_FIRST), day(span.last(), OPEN_LAST));
  }

  private static int day(@Nullable LocalDate day, int open) {
    return day == null ? open : Math.toIntExact(day.toEpochDay());
  }
}
