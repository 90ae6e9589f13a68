package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.TimeExpression;
import dateline.model.Dating;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gives time expressions their days, in the order of the text, so that each can hang on those
/// before.
public final class Anchoring {
  /// How many sentences a time holds for what is told from it, in a text that does not tell a
  /// history.
  private static final int REACH = 2;

  private final @Nullable TimeSpan published;
  private final boolean history;
  private final SlashOrder slashes;
  private final Story story = new Story();

  private Anchoring(List<TimeExpression> expressions, @Nullable Dating published) {
    this.published = published == null || !published.days().isBounded() ? null : published.days();
    this.history = Histories.tells(expressions, this.published);
    this.slashes = SlashOrder.of(expressions, reportFirst());
  }

  /// @param published when the report came out; a span of days ties only what means the same seen
  ///   from its first and from its last day
  public static List<TimeMention> anchored(
      List<TimeExpression> expressions, @Nullable Dating published) {
    Anchoring anchoring = new Anchoring(expressions, published);
    List<TimeMention> mentions = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      mentions.add(anchoring.anchored(expression));
    }
    return mentions;
  }

  private TimeMention anchored(TimeExpression expression) {
    Period period = period(expression);
    if (period != null && expression.part().isArticle()) {
      story.tell(period, expression.sentence());
    }
    Meaning meaning = expression.meaning();
    return new TimeMention(
        expression.span(),
        expression.text(),
        expression.part(),
        type(meaning),
        Values.value(meaning, period),
        days(meaning, period));
  }

  private @Nullable Period period(TimeExpression expression) {
    Period first =
        calendar(expression, reportFirst()).period(expression.meaning(), expression.tense());
    if (published == null || Objects.equals(published.first(), published.last())) {
      return first;
    }
    Period last =
        calendar(expression, published.last()).period(expression.meaning(), expression.tense());
    return Objects.equals(first, last) ? first : null;
  }

  private @Nullable LocalDate reportFirst() {
    return published == null ? null : published.first();
  }

  private Calendar calendar(TimeExpression expression, @Nullable LocalDate report) {
    int sentence = expression.sentence();
    return new Calendar(
        report,
        story,
        history,
        history ? 0 : report == null ? sentence - REACH : sentence + 1,
        history ? 0 : sentence - REACH,
        slashes);
  }

  private static TimeMention.Type type(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Clock _ -> TimeMention.Type.TIME;
      case Meaning.Length _ -> TimeMention.Type.DURATION;
      case Meaning.Repeated _ -> TimeMention.Type.SET;
      case Meaning.Portion(_, Meaning whole) -> type(whole);
      default -> TimeMention.Type.DATE;
    };
  }

  private @Nullable TimeSpan days(Meaning meaning, @Nullable Period period) {
    return switch (meaning) {
      case Meaning.Portion(Meaning.Edge edge, Meaning whole)
          when period != null && !(whole instanceof Meaning.Clock) ->
          Values.portion(edge, period);
      case Meaning.Length length -> days(length);
      default -> period == null ? null : period.days();
    };
  }

  private @Nullable TimeSpan days(Meaning.Length length) {
    if (published == null
        || length.count() == 0
        || !published.equals(TimeSpan.of(Objects.requireNonNull(published.first())))) {
      return null;
    }
    LocalDate day = Objects.requireNonNull(published.first());
    Grain unit = length.unit();
    int count = unit.isBelowDay() ? 1 : length.count();
    return switch (length.side()) {
      case UNKNOWN -> null;
      case BEFORE -> new TimeSpan(Grain.DAY.plus(unit.plus(day, -count), 0), day);
      case AFTER -> new TimeSpan(day, unit.plus(day, count));
    };
  }
}
