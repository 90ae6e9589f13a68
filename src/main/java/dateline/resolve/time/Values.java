package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the values of TIMEX3, and the days of a part of a period.
final class Values {
  private Values() {}

  /// @param period null where the calendar does not tell it: its digits become `X`
  static String value(Meaning meaning, @Nullable Period period) {
    return switch (meaning) {
      case Meaning.Vague(String value) -> value;
      case Meaning.Repeated(String value) -> value;
      case Meaning.Length(String value, _, _, _) -> value;
      case Meaning.Portion(_, Meaning whole) -> value(whole, period);
      case Meaning.InHistory(Meaning inner) -> value(inner, period);
      case Meaning.Share share when !share.isDay() ->
          share.unit().lasting(Integer.toString(share.count()));
      case Meaning.Clock(String time, Meaning day) ->
          (day == null ? day(period) : value(day, period)) + time;
      default -> period == null ? untied(meaning) : period.value();
    };
  }

  private static String day(@Nullable Period period) {
    return period == null ? "XXXX-XX-XX" : period.value();
  }

  private static String untied(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Yearly yearly -> yearly.cycle().valueWithoutYear(yearly.number());
      case Meaning.Weekday(int number, _, _) -> "XXXX-WXX-" + number;
      case Meaning.CountedWeekday(int number, _) -> "XXXX-WXX-" + number;
      case Meaning.Holding(Grain unit, _) -> untied(unit);
      case Meaning.NextTo _, Meaning.SameDay _ -> "XXXX-XX-XX";
      case Meaning.Share _, Meaning.NthWeekday _ -> "XXXX-XX-XX";
      case Meaning.DayOfMonth(int number) -> "XXXX-XX-%02d".formatted(number);
      case Meaning.Shifted(Grain unit, _, _) -> untied(unit);
      default -> "XXXX";
    };
  }

  private static String untied(Grain unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      default -> "XXXX";
    };
  }

  /// The first, the middle or the last third of a period, its halves, its first or last quarter, in
  /// whole days.
  ///
  /// @param now the day that is spoken from, which parts what is earlier and later where it lies in
  ///   the whole
  static TimeSpan portion(Meaning.Edge edge, TimeSpan whole, @Nullable LocalDate now) {
    LocalDate first = Objects.requireNonNull(whole.first());
    LocalDate last = Objects.requireNonNull(whole.last());
    if (now != null && !now.isBefore(first) && !now.isAfter(last)) {
      switch (edge) {
        case EARLIER -> {
          return new TimeSpan(first, now);
        }
        case LATER -> {
          return new TimeSpan(now, last);
        }
        default -> {}
      }
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long third = days / 3;
    return switch (edge) {
      case START, EARLIER -> new TimeSpan(first, last.minusDays(third * 2));
      case MIDDLE -> new TimeSpan(first.plusDays(third), last.minusDays(third));
      case END, LATER -> new TimeSpan(first.plusDays(third * 2), last);
      case FIRST_HALF -> new TimeSpan(first, first.plusDays(days / 2 - 1));
      case SECOND_HALF -> new TimeSpan(first.plusDays(days / 2), last);
      case FIRST_QUARTER -> new TimeSpan(first, first.plusDays(days / 4 - 1));
      case LAST_QUARTER -> new TimeSpan(last.minusDays(days / 4 - 1), last);
    };
  }
}
