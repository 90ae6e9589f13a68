package dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A name that comes round every year, with what its number counts.
public enum Cycle {
  /// January is 1.
  MONTH,
  /// 8 April is 408.
  MONTH_DAY,
  /// Wednesday, 8 April is 3,0408: in years in which it is that day of the week.
  WEEKDAY_DATE,
  /// Spring is 1, winter 4.
  SEASON,
  QUARTER,
  HALF,
  /// By [Feast#number].
  FEAST,
  /// 10 Muharram is 110.
  ISLAMIC_DAY;

  /// Whether what it names is a day of a month.
  public boolean isMonthDay() {
    return this == MONTH_DAY || this == WEEKDAY_DATE;
  }

  /// What a number names in a year, or nothing where the year has no such day.
  public Optional<Period> in(int year, int number) {
    try {
      return Optional.of(
          switch (this) {
            case MONTH -> new Period(Grain.MONTH, LocalDate.of(year, number, 1));
            case WEEKDAY_DATE -> weekdayDate(year, number);
            case MONTH_DAY -> Period.day(LocalDate.of(year, number / 100, number % 100));
            case SEASON -> Period.season(year, number);
            case QUARTER -> new Period(Grain.QUARTER, LocalDate.of(year, number * 3, 1));
            case HALF -> new Period(Grain.HALF, LocalDate.of(year, number * 6, 1));
            case FEAST -> Feast.numbered(number).in(year);
            case ISLAMIC_DAY -> Feast.islamic(year, number / 100, number % 100);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Period weekdayDate(int year, int number) {
    LocalDate day = LocalDate.of(year, number / 100 % 100, number % 100);
    if (day.getDayOfWeek().getValue() != number / 10_000) {
      throw new DateTimeException("another day of the week");
    }
    return Period.day(day);
  }

  /// As TIMEX3 writes it where the year is not known: `XXXX-04-08`, and `XXXX` alone for a feast
  /// that moves.
  public String valueWithoutYear(int number) {
    if (this == WEEKDAY_DATE) {
      return MONTH_DAY.valueWithoutYear(number % 10_000);
    }
    // Leap years, so that 29 February has its day.
    String value = valueIn(2000, number);
    return value.equals(valueIn(2004, number)) ? "XXXX" + value : "XXXX";
  }

  private String valueIn(int year, int number) {
    return in(year, number).map(period -> period.value().substring(4)).orElse("");
  }
}
