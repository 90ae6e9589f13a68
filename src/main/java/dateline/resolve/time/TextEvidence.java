package dateline.resolve.time;

import dateline.extract.time.Cycle;
import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import dateline.extract.time.TimeExpression;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a text itself calls past: the newest date with a year is an earliest bound; where it names
/// other days without a year, these are of a later year than the stated one, and not long gone.
final class TextEvidence {
  /// For how long a day in the past is called by its day and month alone.
  private static final int MONTHS_WITHOUT_YEAR = 6;

  private TextEvidence() {}

  static @Nullable Evidence in(List<TimeExpression> expressions) {
    List<TimeExpression> past =
        expressions.stream()
            .filter(e -> e.part().isArticle() && e.tense() != Tense.FUTURE)
            .toList();
    Period newest =
        past.stream()
            .flatMap(e -> stated(e.meaning()).stream())
            .max(Comparator.comparing(Period::first))
            .orElse(null);
    if (newest == null) {
      return null;
    }
    String reason = "after " + Wording.period(newest) + ", which it calls past";
    return lastDay(past, newest)
        .map(day -> bounded(day, reason))
        .orElseGet(() -> new Evidence(new TimeSpan(newest.first(), null), List.of(reason)));
  }

  private static Optional<Period> stated(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) when period.grain().compareTo(Grain.YEAR) <= 0 ->
          Optional.of(period);
      case Meaning.Portion(_, Meaning whole) -> stated(whole);
      case Meaning.Clock(_, Meaning day) when day != null -> stated(day);
      default -> Optional.empty();
    };
  }

  /// The last of the days without a year, in the year after the newest stated one.
  private static Optional<LocalDate> lastDay(List<TimeExpression> past, Period newest) {
    int year = newest.first().getYear() + 1;
    return past.stream()
        .map(TimeExpression::meaning)
        .filter(m -> m instanceof Meaning.Yearly y && y.cycle() == Cycle.MONTH_DAY)
        .map(Meaning.Yearly.class::cast)
        .filter(yearly -> yearly.within() == null)
        .flatMap(yearly -> yearly.cycle().in(year, yearly.number()).stream())
        .map(Period::first)
        .max(Comparator.naturalOrder());
  }

  private static Evidence bounded(LocalDate day, String reason) {
    LocalDate yearEnd = LocalDate.of(day.getYear(), 12, 31);
    LocalDate faded = day.plusMonths(MONTHS_WITHOUT_YEAR);
    return new Evidence(
        new TimeSpan(day, faded.isAfter(yearEnd) ? faded : yearEnd),
        List.of(
            reason,
            "after " + Wording.dayOfYear(day) + ", which it calls past without naming a year"));
  }
}
