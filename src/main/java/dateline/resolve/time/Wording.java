package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates in words, as the interface writes them.
final class Wording {
  private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = pattern("d MMMM");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");

  private Wording() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String dayOfYear(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  static String period(Period period) {
    return period.grain().compareTo(Grain.DAY) <= 0
        ? day(period.first())
        : period.grain() == Grain.MONTH ? MONTH.format(period.first()) : period.value();
  }
}
