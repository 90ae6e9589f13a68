package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.model.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The days of a counted part of a period, or nothing where it has not that many.
final class Shares {
  /// How many days a feast that is called by its first one can have: "the third day of Eid
  /// al-Adha".
  private static final int DAYS_OF_FEAST = 8;

  private Shares() {}

  static @Nullable Period day(Meaning.Share share, Period whole) {
    TimeSpan days = days(share, whole);
    LocalDate first = days == null ? null : days.first();
    return first == null ? null : Period.day(first);
  }

  static @Nullable TimeSpan days(Meaning.Share share, Period whole) {
    LocalDate from =
        share.number() > 0
            ? share.unit().plus(whole.first(), share.number() - 1L)
            : share.unit().plus(whole.last().plusDays(1), -share.count());
    LocalDate to = share.unit().plus(from, share.count()).minusDays(1);
    if (whole.grain() == Grain.DAY && share.number() <= DAYS_OF_FEAST) {
      return new TimeSpan(from, to);
    }
    boolean inside = !from.isBefore(whole.first()) && !from.isAfter(whole.last());
    return !inside || to.isBefore(from)
        ? null
        : new TimeSpan(from, to.isAfter(whole.last()) ? whole.last() : to);
  }

  static @Nullable Period day(Meaning.NthWeekday nth, Period whole) {
    DayOfWeek weekday = DayOfWeek.of(nth.weekday());
    LocalDate day =
        nth.number() > 0
            ? whole.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth.number() - 1L)
            : whole.last().with(TemporalAdjusters.previousOrSame(weekday));
    return day.isAfter(whole.last()) ? null : Period.day(day);
  }
}
