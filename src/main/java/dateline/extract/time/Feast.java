package dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// A day or a month of the year that is called by what is kept on it.
enum Feast {
  NEW_YEARS_DAY,
  NEW_YEARS_EVE,
  CHRISTMAS,
  CHRISTMAS_EVE,
  BOXING_DAY,
  HALLOWEEN,
  VALENTINES_DAY,
  MAY_DAY,
  NOWRUZ,
  THANKSGIVING,
  LABOR_DAY,
  MEMORIAL_DAY,
  EASTER,
  GOOD_FRIDAY,
  RAMADAN,
  EID_AL_FITR,
  EID_AL_ADHA,
  ASHURA;

  private static final List<Feast> ALL = List.of(values());

  /// By its place in the list of feasts, as the list of words counts them.
  static Feast numbered(int number) {
    return ALL.get(number);
  }

  int number() {
    return ALL.indexOf(this);
  }

  /// When it falls in a year.
  ///
  /// @throws java.time.DateTimeException where the Islamic calendar's tables (1300 to 1600 AH) do
  ///   not reach
  Period in(int year) {
    return switch (this) {
      case NEW_YEARS_DAY -> day(year, 1, 1);
      case NEW_YEARS_EVE -> day(year, 12, 31);
      case CHRISTMAS -> day(year, 12, 25);
      case CHRISTMAS_EVE -> day(year, 12, 24);
      case BOXING_DAY -> day(year, 12, 26);
      case HALLOWEEN -> day(year, 10, 31);
      case VALENTINES_DAY -> day(year, 2, 14);
      case MAY_DAY -> day(year, 5, 1);
      case NOWRUZ -> day(year, 3, 21);
      case THANKSGIVING -> weekday(year, 11, 4, DayOfWeek.THURSDAY);
      case LABOR_DAY -> weekday(year, 9, 1, DayOfWeek.MONDAY);
      case MEMORIAL_DAY -> weekday(year, 5, -1, DayOfWeek.MONDAY);
      case EASTER -> Period.day(easter(year));
      case GOOD_FRIDAY -> Period.day(easter(year).minusDays(2));
      case RAMADAN -> new Period(Grain.MONTH, hijri(year, 9, 15));
      case EID_AL_FITR -> Period.day(hijri(year, 10, 1));
      case EID_AL_ADHA -> Period.day(hijri(year, 12, 10));
      case ASHURA -> Period.day(hijri(year, 1, 10));
    };
  }

  private static Period day(int year, int month, int day) {
    return Period.day(LocalDate.of(year, month, day));
  }

  private static Period weekday(int year, int month, int ordinal, DayOfWeek weekday) {
    return Period.day(
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
  }

  /// The first time that a day of the Islamic calendar (Umm al-Qura) falls in a year.
  private static LocalDate hijri(int year, int month, int day) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int hijriYear = HijrahChronology.INSTANCE.date(newYear).get(ChronoField.YEAR);
    LocalDate date = LocalDate.from(HijrahDate.of(hijriYear, month, day));
    return date.isBefore(newYear) ? LocalDate.from(HijrahDate.of(hijriYear + 1, month, day)) : date;
  }

  /// The first time that a day of the Islamic calendar falls in a year.
  static Period islamic(int year, int month, int day) {
    return Period.day(hijri(year, month, day));
  }

  /// By the anonymous Gregorian algorithm (Nature, 20 April 1876).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
