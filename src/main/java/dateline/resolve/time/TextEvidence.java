package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a text itself calls past: the newest day or month with a year is an earliest bound; a day
/// without a year that comes soon after it is another, and not long gone.
final class TextEvidence {
  /// For how long a day in the past is called by its day and month alone, and how soon it must
  /// follow a date with a year to be taken for the next one.
  private static final int MONTHS_WITHOUT_YEAR = 6;

  private TextEvidence() {}

  static @Nullable Evidence in(Article article, List<TimeExpression> expressions) {
    List<TimeExpression> past =
        expressions.stream()
            .filter(e -> e.part().isArticle() && e.tense() == Tense.PAST)
            .filter(e -> !Plans.isPlanned(article.text(), e.span()))
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
    boolean history = Histories.tells(expressions, null);
    return (history ? Optional.<LocalDate>empty() : lastDay(past, newest))
        .map(day -> bounded(day, reason))
        .orElseGet(() -> new Evidence(new TimeSpan(newest.first(), null), List.of(reason)));
  }

  private static Optional<Period> stated(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period)
          when period.grain().compareTo(Grain.ISLAMIC_MONTH) <= 0 ->
          Optional.of(period);
      case Meaning.Portion(_, Meaning whole) -> stated(whole);
      case Meaning.Clock(_, Meaning day) when day != null -> stated(day);
      default -> Optional.empty();
    };
  }

  /// The last of the days without a year, where all of them come soon after the newest stated one.
  private static Optional<LocalDate> lastDay(List<TimeExpression> past, Period newest) {
    LocalDate latest = newest.last().plusMonths(MONTHS_WITHOUT_YEAR);
    List<LocalDate> days =
        past.stream()
            .flatMap(e -> yearless(e.meaning()))
            .flatMap(yearly -> firstAfter(newest.last(), yearly).stream())
            .toList();
    return days.stream().anyMatch(day -> day.isAfter(latest))
        ? Optional.empty()
        : days.stream().max(Comparator.naturalOrder());
  }

  private static Stream<Meaning.Yearly> yearless(Meaning meaning) {
    return meaning instanceof Meaning.Yearly yearly
            && yearly.cycle().isMonthDay()
            && yearly.within() == null
        ? Stream.of(yearly)
        : Stream.empty();
  }

  private static Optional<LocalDate> firstAfter(LocalDate day, Meaning.Yearly yearly) {
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(year -> yearly.cycle().in(year, yearly.number()).stream())
        .map(Period::first)
        .filter(first -> first.isAfter(day))
        .findFirst();
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
