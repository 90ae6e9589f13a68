package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// From which day to which there is something dated, as epoch days, both included.
record Reach(long first, long last) {
  private static final int ROOM_DAYS = 21;

  /// The days that hold every end that is known, or nothing where none is.
  static Optional<Reach> of(List<TimeSpan> spans) {
    LongStream ends = spans.stream().flatMapToLong(span -> ends(span));
    var summary = ends.summaryStatistics();
    return summary.getCount() == 0
        ? Optional.empty()
        : Optional.of(new Reach(summary.getMin(), summary.getMax()));
  }

  /// The year of a day and the one before: where reports of no day at all may be laid.
  static Reach around(LocalDate day) {
    LocalDate newYear = day.withDayOfYear(1);
    return new Reach(newYear.minusYears(1).toEpochDay(), newYear.plusYears(1).toEpochDay() - 1);
  }

  private static LongStream ends(TimeSpan span) {
    return LongStream.concat(end(span.first()), end(span.last()));
  }

  private static LongStream end(@Nullable LocalDate day) {
    return day == null ? LongStream.empty() : LongStream.of(day.toEpochDay());
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
