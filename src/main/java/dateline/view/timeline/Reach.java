package dateline.view.timeline;

import dateline.explore.DaySpans;
import java.time.LocalDate;
import java.util.Optional;

/// From which day to which there is something dated, as epoch days, both included.
record Reach(long first, long last) {
  private static final int ROOM_DAYS = 21;

  /// The days that hold every end that is known, or nothing where none is.
  static Optional<Reach> of(DaySpans spans) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < spans.size(); i++) {
      int first = spans.firsts()[i];
      int last = spans.lasts()[i];
      if (first != DaySpans.OPEN_FIRST) {
        least = Math.min(least, first);
        most = Math.max(most, first);
      }
      if (last != DaySpans.OPEN_LAST) {
        least = Math.min(least, last);
        most = Math.max(most, last);
      }
    }
    return spans.size() == 0 ? Optional.empty() : Optional.of(new Reach(least, most));
  }

  /// The year of a day and the one before: where reports of no day at all may be laid.
  static Reach around(LocalDate day) {
    LocalDate newYear = day.withDayOfYear(1);
    return new Reach(newYear.minusYears(1).toEpochDay(), newYear.plusYears(1).toEpochDay() - 1);
  }

  long days() {
    return last - first + 1;
  }

  /// With some room at both ends, so that what is there does not stick to the rim.
  Reach widened() {
    long room = Math.max(ROOM_DAYS, days() / 16);
    return new Reach(first - room, last + room);
  }
}
