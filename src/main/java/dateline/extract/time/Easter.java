package dateline.extract.time;

import java.time.LocalDate;

/// Easter Sunday.
final class Easter {
  private Easter() {}

  /// By the anonymous Gregorian algorithm (Nature, 20 April 1876).
  static LocalDate in(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /// By Meeus's algorithm for the Julian calendar, told in the Gregorian one.
  static LocalDate orthodoxIn(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + weekday + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(behind);
  }
}
