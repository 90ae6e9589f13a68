package dateline.view.timeline;

import dateline.explore.DaySpans;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The days on which something begins.
///
/// @param days epoch days, ascending
@SuppressWarnings("ArrayRecordComponent")
record Eventful(long[] days) {
  static Eventful of(DaySpans spans) {
    int[] firsts =
        IntStream.range(0, spans.size())
            .map(i -> spans.firsts()[i])
            .filter(day -> day != DaySpans.OPEN_FIRST)
            .toArray();
    if (firsts.length == 0) {
      return new Eventful(new long[0]);
    }
    int least = IntStream.of(firsts).min().orElseThrow();
    BitSet days = new BitSet();
    for (int day : firsts) {
      days.set(day - least);
    }
    return new Eventful(days.stream().mapToLong(day -> (long) day + least).toArray());
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
