package dateline.resolve.time;

import dateline.extract.time.Cycle;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import dateline.extract.time.TimeExpression;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days named with their day of the week and no year: these agree in one year of five or six.
final class WeekdayEvidence {
  /// For how long a day that is past is called by its day and month alone.
  private static final int MONTHS_WITHOUT_YEAR = 6;

  private WeekdayEvidence() {}

  /// What such a day that is called past tells, where it agrees with one year alone of those that
  /// are possible.
  static Optional<Evidence> in(List<TimeExpression> expressions, TimeSpan possible) {
    LocalDate first = possible.first();
    LocalDate last = possible.last();
    if (first == null || last == null) {
      return Optional.empty();
    }
    return named(expressions)
        .filter(e -> e.tense() == Tense.PAST)
        .flatMap(e -> only(e, first.minusMonths(MONTHS_WITHOUT_YEAR), last).stream())
        .findFirst();
  }

  private static Optional<Evidence> only(TimeExpression e, LocalDate from, LocalDate to) {
    List<LocalDate> days =
        IntStream.rangeClosed(from.getYear(), to.getYear())
            .mapToObj(year -> day(e.meaning(), year))
            .flatMap(Optional::stream)
            .filter(day -> !day.isBefore(from) && !day.isAfter(to))
            .toList();
    return days.size() == 1 ? Optional.of(after(e, days.getFirst())) : Optional.empty();
  }

  private static Evidence after(TimeExpression e, LocalDate day) {
    String reason =
        "after “%s”, which of the possible years can only be %d".formatted(e.text(), day.getYear());
    return new Evidence(new TimeSpan(day, day.plusMonths(MONTHS_WITHOUT_YEAR)), List.of(reason));
  }

  /// A day of the text that was another day of the week in the years around a day.
  static Optional<String> against(List<TimeExpression> expressions, LocalDate stated) {
    return named(expressions)
        .filter(
            e ->
                IntStream.rangeClosed(stated.getYear() - 1, stated.getYear() + 1)
                    .noneMatch(year -> day(e.meaning(), year).isPresent()))
        .findFirst()
        .map(e -> "though its “" + e.text() + "” was another day of the week then");
  }

  private static Stream<TimeExpression> named(List<TimeExpression> expressions) {
    return expressions.stream()
        .filter(
            e ->
                e.part().isArticle()
                    && e.meaning() instanceof Meaning.Yearly yearly
                    && yearly.cycle() == Cycle.WEEKDAY_DATE);
  }

  private static Optional<LocalDate> day(Meaning meaning, int year) {
    return meaning instanceof Meaning.Yearly yearly
        ? yearly.cycle().in(year, yearly.number()).map(Period::first)
        : Optional.empty();
  }
}
