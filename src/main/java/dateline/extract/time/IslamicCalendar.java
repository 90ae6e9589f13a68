package dateline.extract.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Islamic calendar of Umm al-Qura, of which [java.time] has the years 1300 to 1600.
///
/// Days outside of them throw a [java.time.DateTimeException].
final class IslamicCalendar {
  private IslamicCalendar() {}

  /// Whether a year and the one behind it are known.
  static boolean has(int year) {
    return year >= 1300 && year < 1600;
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, day));
  }

  /// The days in a year of the common calendar that have a date of this one: one, or two.
  static Stream<LocalDate> daysIn(int year, int month, int day) {
    int first = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    return IntStream.rangeClosed(first, first + 2)
        .filter(y -> day <= HijrahDate.of(y, month, 1).lengthOfMonth())
        .mapToObj(y -> day(y, month, day))
        .filter(date -> date.getYear() == year)
        .toList()
        .stream();
  }

  static LocalDate firstOfMonth(LocalDate day) {
    return LocalDate.from(HijrahDate.from(day).with(ChronoField.DAY_OF_MONTH, 1));
  }

  static LocalDate firstOfYear(LocalDate day) {
    return LocalDate.from(HijrahDate.from(day).with(ChronoField.DAY_OF_YEAR, 1));
  }

  static LocalDate plusMonths(LocalDate day, long months) {
    return LocalDate.from(HijrahDate.from(day).plus(months, ChronoUnit.MONTHS));
  }
}
