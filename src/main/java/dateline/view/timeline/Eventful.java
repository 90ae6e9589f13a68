package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The days on which something begins.
///
/// @param days epoch days, ascending
@SuppressWarnings("ArrayRecordComponent")
record Eventful(long[] days) {
  static Eventful of(List<TimeSpan> spans) {
    return new Eventful(
        spans.stream()
            .flatMap(span -> Stream.ofNullable(span.first()))
            .filter(Objects::nonNull)
            .mapToLong(LocalDate::toEpochDay)
            .sorted()
            .distinct()
            .toArray());
  }

  /// The first one after a day.
  OptionalLong after(long day) {
    int at = place(day + 1);
    return at < days.length ? OptionalLong.of(days[at]) : OptionalLong.empty();
  }

  /// The last one before a day.
  OptionalLong before(long day) {
    int at = place(day) - 1;
    return at >= 0 ? OptionalLong.of(days[at]) : OptionalLong.empty();
  }

  private int place(long day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found : -found - 1;
  }
}
