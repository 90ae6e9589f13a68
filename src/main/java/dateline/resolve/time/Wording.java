package dateline.resolve.time;

import dateline.extract.time.Period;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

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

  /// "on 3 March 2017", "between 3 March 2017 and 5 March 2017".
  static String days(TimeSpan days) {
    LocalDate first = Objects.requireNonNull(days.first());
    LocalDate last = Objects.requireNonNull(days.last());
    return first.equals(last) ? "on " + day(first) : "between " + day(first) + " and " + day(last);
  }

  static String dayOfYear(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  /// What begins in the middle of a month is called by its first day.
  static String period(Period period) {
    return switch (period.grain()) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, ISLAMIC_MONTH -> day(period.first());
      case MONTH -> MONTH.format(period.first());
      default -> period.value();
    };
  }
}
