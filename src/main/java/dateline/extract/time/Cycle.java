package dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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
  /// The weekend nearest to a feast.
  FEAST_WEEKEND,
  /// 10 Muharram is 110.
  ISLAMIC_DAY;

  /// Whether what it names is a day of a month.
  public boolean isMonthDay() {
    return this == MONTH_DAY || this == WEEKDAY_DATE;
  }

  /// What a number names in a year, or nothing where the year has no such day.
  public Optional<Period> in(int year, int number) {
    return allIn(year, number).findFirst();
  }

  /// Whether there is such a day in a leap year.
  boolean has(int number) {
    return in(2000, number).isPresent();
  }

  /// All that a number names in a year: what follows the Islamic calendar can come twice.
  public Stream<Period> allIn(int year, int number) {
    try {
      return switch (this) {
        case MONTH -> Stream.of(new Period(Grain.MONTH, LocalDate.of(year, number, 1)));
        case WEEKDAY_DATE -> Stream.of(weekdayDate(year, number));
        case MONTH_DAY -> Falls.on(number / 100, number % 100).in(year);
        case SEASON -> Stream.of(Period.season(year, number));
        case QUARTER -> Stream.of(new Period(Grain.QUARTER, LocalDate.of(year, number * 3, 1)));
        case HALF -> Stream.of(new Period(Grain.HALF, LocalDate.of(year, number * 6, 1)));
        case FEAST -> Feast.numbered(number).allIn(year);
        case FEAST_WEEKEND -> Feast.numbered(number).weekendsIn(year);
        case ISLAMIC_DAY -> Falls.islamic(number / 100, number % 100).in(year);
      };
    } catch (DateTimeException e) {
      return Stream.empty();
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
