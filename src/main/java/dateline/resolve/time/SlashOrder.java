package dateline.resolve.time;

import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a document writes 25/09/2017 or 09/25/2017: as its own dates tell, or else as brings
/// them nearer to the day of the report, or else day first.
enum SlashOrder {
  DAY_FIRST,
  MONTH_FIRST;

  static SlashOrder of(List<TimeExpression> expressions, @Nullable LocalDate report) {
    List<Meaning.Slashed> dates =
        expressions.stream().flatMap(e -> slashed(e.meaning())).distinct().toList();
    if (dates.stream().anyMatch(date -> date.one() > 12)) {
      return DAY_FIRST;
    }
    if (dates.stream().anyMatch(date -> date.two() > 12)) {
      return MONTH_FIRST;
    }
    return report != null && MONTH_FIRST.distance(dates, report) < DAY_FIRST.distance(dates, report)
        ? MONTH_FIRST
        : DAY_FIRST;
  }

  private static Stream<Meaning.Slashed> slashed(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Slashed date -> Stream.of(date);
      case Meaning.Clock(_, Meaning.Slashed date) -> Stream.of(date);
      default -> Stream.empty();
    };
  }

  private long distance(List<Meaning.Slashed> dates, LocalDate report) {
    return dates.stream()
        .mapToLong(date -> Math.abs(ChronoUnit.DAYS.between(day(date).first(), report)))
        .sum();
  }

  Period day(Meaning.Slashed date) {
    boolean dayFirst = date.one() > 12 || (date.two() <= 12 && this == DAY_FIRST);
    int month = dayFirst ? date.two() : date.one();
    int day = dayFirst ? date.one() : date.two();
    LocalDate first = LocalDate.of(date.year(), month, 1);
    return Period.day(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
  }
}
