package dateline.extract.time;

import java.time.LocalDate;

/// The Hebrew calendar's years, by their arithmetic: the mean new moon of autumn, put off by the
/// four rules.
final class HebrewYear {
  /// The day, counted from 1 January 1970, that the arithmetic counts from.
  private static final long EPOCH = -2_092_590;

  /// Which Hebrew year begins in the autumn of year 0.
  private static final int AHEAD = 3761;

  private HebrewYear() {}

  /// 15 Nisan, which is 163 days before the new year of that autumn.
  static LocalDate passoverIn(int year) {
    return newYear(year + AHEAD).minusDays(163);
  }

  /// 25 Kislev; the month before it is longer in the longest years.
  static LocalDate hanukkahIn(int year) {
    LocalDate newYear = newYear(year + AHEAD);
    long days = newYear(year + AHEAD + 1).toEpochDay() - newYear.toEpochDay();
    return newYear.plusDays(days % 10 == 5 ? 84 : 83);
  }

  private static LocalDate newYear(int hebrewYear) {
    long before = days(hebrewYear - 1);
    long day = days(hebrewYear);
    long after = days(hebrewYear + 1);
    int putOff = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(EPOCH + day + putOff);
  }

  /// The days before a year, to its mean new moon, and never a Sunday, a Wednesday or a Friday.
  private static long days(int hebrewYear) {
    long months = Math.floorDiv(235L * hebrewYear - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = months * 29 + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }
}
