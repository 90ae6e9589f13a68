package dateline.explore;

import dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A time span as epoch days, quick to compare.
record Days(long first, long last) {
  /// The days of what is undated.
  static final Days NONE = new Days(Long.MAX_VALUE, Long.MIN_VALUE);

  static Days of(@Nullable TimeSpan span) {
    if (span == null) {
      return NONE;
    }
    long first = span.first() == null ? Long.MIN_VALUE : span.first().toEpochDay();
    long last = span.last() == null ? Long.MAX_VALUE : span.last().toEpochDay();
    return new Days(first, last);
  }

  boolean isNone() {
    return last < first;
  }

  boolean overlaps(Days other) {
    return first <= other.last && other.first <= last;
  }
}
