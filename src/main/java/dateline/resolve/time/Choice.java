package dateline.resolve.time;

import dateline.extract.time.Cycle;
import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses the year of what comes round every year.
final class Choice {
  private Choice() {}

  static @Nullable Period in(Meaning.Yearly yearly, int year) {
    return yearly.cycle().in(year, yearly.number()).orElse(null);
  }

  static @Nullable Period fromStory(Meaning.Yearly yearly, Period told) {
    int year = told.first().getYear();
    return switch (yearly.pick()) {
      case PREVIOUS, LAST -> lastBefore(yearly, told.first());
      case FOLLOWING, NEXT -> firstAfter(yearly, told.last());
      case SAME -> in(yearly, year);
      default -> isInSameYear(yearly, told) ? in(yearly, year) : nearest(yearly, told);
    };
  }

  private static boolean isInSameYear(Meaning.Yearly yearly, Period told) {
    return told.grain().compareTo(Grain.YEAR) >= 0 || yearly.cycle() == Cycle.SEASON;
  }

  static @Nullable Period fromReport(Meaning.Yearly yearly, LocalDate report, Tense tense) {
    return switch (yearly.pick()) {
      case LAST -> lastBefore(yearly, report);
      case NEXT -> firstAfter(yearly, report);
      case THIS -> in(yearly, report.getYear());
      default -> nearest(yearly, report, tense);
    };
  }

  private static Stream<Period> around(Meaning.Yearly yearly, int year) {
    return IntStream.of(year - 1, year, year + 1)
        .boxed()
        .flatMap(y -> yearly.cycle().allIn(y, yearly.number()));
  }

  private static @Nullable Period lastBefore(Meaning.Yearly yearly, LocalDate day) {
    return around(yearly, day.getYear())
        .filter(period -> period.last().isBefore(day))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private static @Nullable Period firstAfter(Meaning.Yearly yearly, LocalDate day) {
    return around(yearly, day.getYear())
        .filter(period -> period.first().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  /// Stories go forward: a year back counts for more than a year ahead.
  private static @Nullable Period nearest(Meaning.Yearly yearly, Period told) {
    return around(yearly, told.first().getYear())
        .min(Comparator.comparingLong(period -> leap(told.first(), period.first())))
        .orElse(null);
  }

  private static long leap(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days >= 0 ? days : -days * 3 / 2;
  }

  /// The one nearest to the report, those that the tense speaks against counted as farther away.
  private static @Nullable Period nearest(Meaning.Yearly yearly, LocalDate report, Tense tense) {
    return around(yearly, report.getYear())
        .min(Comparator.comparingLong(period -> distance(period, report, tense)))
        .orElse(null);
  }

  private static long distance(Period period, LocalDate report, Tense tense) {
    if (period.first().isAfter(report)) {
      long days = ChronoUnit.DAYS.between(report, period.first());
      return tense == Tense.FUTURE ? days : tense == Tense.PAST ? days * 5 : days * 3 / 2;
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(period.last(), report));
    return tense == Tense.FUTURE ? days * 5 : days;
  }
}
