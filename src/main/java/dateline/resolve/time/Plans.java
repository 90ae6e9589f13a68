package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.model.Span;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a report announces: it came out no later than what it says will be.
final class Plans {
  private static final int BEFORE = 120;

  /// Words that say flatly that something is still to come.
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(?:will|won't|(?:is|are) (?:now |also |still"
              + " )?(?:due|expected|scheduled|set|slated|planned|to"
              + " be))\\b(?!.*\\b(?:was|were|had|would|did|after|since|following|under)\\b)");

  /// Words that put off to a day what they tell as past.
  private static final Pattern PUT_OFF =
      Pattern.compile(
          "(?i)\\b(?:postponed|delayed|extended|adjourned|deferred|pushed|rescheduled|scheduled"
              + "|moved|slated|planned|called|calling|calls)\\b[^.;]*\\b(?:until|till|for|to|on|in|by)(?:"
              + " the)?\\s*$");

  private Plans() {}

  /// The earliest day or month with a year that is said to be still to come, as a latest bound.
  static @Nullable Evidence in(Article article, List<TimeExpression> expressions) {
    if (Histories.tells(expressions, null)) {
      return null;
    }
    return expressions.stream()
        .filter(e -> e.part().isArticle() && e.tense() == Tense.FUTURE)
        .filter(e -> ANNOUNCED.matcher(before(article.text(), e.span())).find())
        .filter(e -> expressions.stream().noneMatch(other -> isBetween(article.text(), other, e)))
        .flatMap(e -> named(e.meaning()).stream())
        .min(Comparator.comparing(Period::last))
        .map(Plans::notAfter)
        .orElse(null);
  }

  /// Whether another time stands between what announces something and a time: the first one is when
  /// it will be.
  private static boolean isBetween(String text, TimeExpression other, TimeExpression time) {
    String before = before(text, time.span());
    Matcher announced = ANNOUNCED.matcher(before);
    int from = time.span().start() - before.length();
    return announced.find()
        && other.span().start() >= from + announced.end()
        && other.span().end() <= time.span().start()
        && named(other.meaning()).isPresent();
  }

  /// Whether a past verb only puts something off to the day that is named.
  static boolean isPlanned(String text, Span day) {
    return PUT_OFF.matcher(before(text, day)).find();
  }

  /// What stands before in the same sentence.
  private static String before(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    int start = Stream.of(". ", "! ", "? ", "\n").mapToInt(before::lastIndexOf).max().orElse(-1);
    return before.substring(start + 1);
  }

  private static Optional<Period> named(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period)
          when period.grain().compareTo(Grain.ISLAMIC_MONTH) <= 0 ->
          Optional.of(period);
      case Meaning.Clock(_, Meaning day) when day != null -> named(day);
      default -> Optional.empty();
    };
  }

  private static String last(Period period) {
    return period.grain() == Grain.MONTH ? Wording.period(period) : Wording.day(period.last());
  }

  private static Evidence notAfter(Period period) {
    String reason = "not after " + last(period) + ", which it says is still to come";
    return new Evidence(new TimeSpan(null, period.last()), List.of(reason));
  }
}
