package dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/// When in a year a feast falls.
interface Falls {
  /// @throws java.time.DateTimeException where its calendar does not reach
  Stream<Period> in(int year);

  static Falls on(int month, int day) {
    return year -> day(LocalDate.of(year, month, day));
  }

  /// @param ordinal which of the month, counted from 1, or -1 for the last one
  static Falls weekday(int month, int ordinal, DayOfWeek weekday) {
    return year -> day(nth(year, month, ordinal, weekday));
  }

  /// Days after the fourth Thursday of November.
  static Falls thanksgiving(int days) {
    return year -> day(nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(days));
  }

  /// The Tuesday after the first Monday of November.
  static Falls electionDay() {
    return year -> day(nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1));
  }

  static Falls afterEaster(int days) {
    return year -> day(Easter.in(year).plusDays(days));
  }

  static Falls afterOrthodoxEaster(int days) {
    return year -> day(Easter.orthodoxIn(year).plusDays(days));
  }

  /// The week that ends with Easter.
  static Falls easterWeek() {
    return year -> Stream.of(new Period(Grain.WEEK, Easter.in(year)));
  }

  static Falls afterPassover(int days) {
    return year -> day(HebrewYear.passoverIn(year).plusDays(days));
  }

  static Falls hanukkah() {
    return year -> day(HebrewYear.hanukkahIn(year));
  }

  /// The day of the equinox in Iran, which is a day earlier in leap years.
  static Falls nowruz() {
    return year -> day(LocalDate.of(year, 3, LocalDate.of(year, 1, 1).isLeapYear() ? 20 : 21));
  }

  static Falls islamic(int month, int day) {
    return year -> IslamicCalendar.daysIn(year, month, day).map(Period::day);
  }

  static Falls islamicMonth(int month) {
    return year ->
        IslamicCalendar.daysIn(year, month, 15)
            .map(middle -> new Period(Grain.ISLAMIC_MONTH, middle));
  }

  static Falls lastFridayOfRamadan() {
    return year ->
        islamicMonth(9)
            .in(year)
            .map(month -> month.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY)))
            .map(Period::day);
  }

  /// What differs from country to country, or follows a calendar that is not known here.
  static Falls differing() {
    return _ -> Stream.empty();
  }

  private static Stream<Period> day(LocalDate day) {
    return Stream.of(Period.day(day));
  }

  private static LocalDate nth(int year, int month, int ordinal, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }
}
