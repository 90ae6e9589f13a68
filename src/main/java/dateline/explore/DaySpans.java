package dateline.explore;

import dateline.model.TimeSpan;
import java.util.Arrays;
import java.util.Collection;

/// The days of many things at once, quick to go through: from the first of each to its last, as
/// epoch days. What is open at an end has the least or the greatest int there; what is open at both
/// ends is left out.
///
/// @param firsts as many as there are things, and more that mean nothing
/// @param lasts as many as there are things, and more that mean nothing
@SuppressWarnings("ArrayRecordComponent")
public record DaySpans(int[] firsts, int[] lasts, int size) {
  public static final int OPEN_FIRST = Days.OPEN_FIRST;
  public static final int OPEN_LAST = Days.OPEN_LAST;

  public static DaySpans of(Collection<TimeSpan> spans) {
    Gathering gathering = new Gathering(spans.size());
    spans.forEach(gathering::add);
    return gathering.done();
  }

  /// These and more.
  public DaySpans and(Collection<TimeSpan> more) {
    Gathering all = new Gathering(size + more.size());
    for (int i = 0; i < size; i++) {
      all.add(firsts[i], lasts[i]);
    }
    more.forEach(all::add);
    return all.done();
  }

  /// Spans that are put together one by one.
  static final class Gathering {
    private int[] firsts;
    private int[] lasts;
    private int size;

    /// @param expected how many there will be, about
    Gathering(int expected) {
      firsts = new int[Math.max(16, expected)];
      lasts = new int[firsts.length];
    }

    void add(TimeSpan span) {
      Days days = Days.of(span);
      add(days.first(), days.last());
    }

    /// Passes over what has no days.
    void add(int first, int last) {
      if (last >= first && (first != OPEN_FIRST || last != OPEN_LAST)) {
        if (size == firsts.length) {
          firsts = Arrays.copyOf(firsts, 2 * size);
          lasts = Arrays.copyOf(lasts, 2 * size);
        }
        firsts[size] = first;
        lasts[size++] = last;
      }
    }

    DaySpans done() {
      return new DaySpans(firsts, lasts, size);
    }
  }
}
