package dateline.resolve.time;

import dateline.extract.time.Cycle;
import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import dateline.extract.time.TimeExpression;
import dateline.model.Dating;
import dateline.model.Part;
import dateline.model.TimeMention;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gives time expressions their days, in the order of the text, so that each can hang on those
/// before.
public final class Anchoring {
  /// How many sentences a time holds for what is told from it, in a text that does not tell a
  /// history.
  static final int REACH = 2;

  /// What may stand between two that are joined: " through ".
  private static final int LONGEST_JOINT = 9;

  private final @Nullable TimeSpan published;
  private final boolean history;
  private final SlashOrder slashes;
  private final Story story = new Story();
  private @Nullable TimeExpression last;
  private @Nullable Period lastPeriod;

  private Anchoring(List<TimeExpression> expressions, @Nullable Dating published) {
    this.published = published == null || !published.days().isBounded() ? null : published.days();
    this.history = Histories.tells(expressions, this.published);
    this.slashes = SlashOrder.of(expressions, reportFirst());
    if (this.published == null) {
      foretell(expressions);
    }
  }

  /// The first full date of a text lends its year to the days before it, where nothing else does.
  private void foretell(List<TimeExpression> expressions) {
    expressions.stream()
        .filter(e -> e.part().isArticle())
        .flatMap(e -> FullDates.day(e.meaning(), slashes).stream())
        .findFirst()
        .ifPresent(day -> story.tell(Period.day(day), Story.FORETOLD, false));
  }

  /// @param published when the report came out; a span of days ties only what means the same seen
  ///   from its first and from its last day
  public static List<TimeMention> anchored(
      List<TimeExpression> expressions, @Nullable Dating published) {
    Anchoring anchoring = new Anchoring(expressions, published);
    List<TimeExpression> counted =
        expressions.stream()
            .filter(e -> anchoring.history || !(e.meaning() instanceof Meaning.InHistory))
            .toList();
    List<TimeMention> mentions = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      TimeExpression next = i + 1 < counted.size() ? counted.get(i + 1) : null;
      mentions.add(anchoring.anchored(counted.get(i), next));
    }
    return mentions;
  }

  private TimeMention anchored(TimeExpression expression, @Nullable TimeExpression next) {
    Period period = period(expression);
    if (period != null && next != null && isPastRange(expression, next, period)) {
      period = period.plus(-7);
    }
    last = expression;
    lastPeriod = period;
    Meaning meaning = expression.meaning();
    TimeSpan days = days(meaning, period);
    if (period != null && isStory(expression.part()) && isTold(meaning)) {
      boolean stated = isStated(meaning);
      if (period.grain().compareTo(Grain.MONTH) <= 0 && (stated || goesOn(expression, period))) {
        story.state(period, expression.sentence());
      }
      story.tell(period, expression.sentence(), stated && history && !expression.opens());
    }
    return new TimeMention(
        expression.span(),
        expression.text(),
        expression.part(),
        type(meaning),
        Values.value(meaning, period),
        days);
  }

  /// Whether a time goes on from one that was stated with its year not long before.
  private boolean goesOn(TimeExpression expression, Period period) {
    Period stated = story.stated(expression.sentence() - REACH);
    long days = stated == null ? -1 : ChronoUnit.DAYS.between(stated.first(), period.first());
    return days >= 0 && days <= Calendar.DAYS_OF_STORY;
  }

  /// Whether what a part says is told: in a history a year that stands alone as a heading is.
  private boolean isStory(Part part) {
    return part.isArticle() || (history && part == Part.FURNITURE);
  }

  /// Whether those that follow hang on it: not on what news is only compared with, "a year
  /// earlier", nor on what is "ago" in a history, which is seen from its report.
  private boolean isTold(Meaning meaning) {
    if (!(meaning instanceof Meaning.Shifted(Grain unit, int count, Meaning.Base base))) {
      return true;
    }
    boolean compared = unit == Grain.YEAR && count < 0 && base != Meaning.Base.REPORT;
    return history ? base != Meaning.Base.MOMENT : !compared;
  }

  private static boolean isStated(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute _ -> true;
      case Meaning.Portion(_, Meaning whole) -> isStated(whole);
      case Meaning.Share share -> isStated(share.whole());
      case Meaning.NthWeekday nth -> isStated(nth.whole());
      case Meaning.Clock(_, Meaning day) -> day != null && isStated(day);
      default -> false;
    };
  }

  /// What the words mean seen from the day of the report; where that can be one of several, what
  /// they mean seen from the first and from the last of them, if it is the same.
  private @Nullable Period period(TimeExpression expression) {
    Period first = period(expression, reportFirst());
    if (published == null || isExact()) {
      return first;
    }
    Period last = period(expression, published.last());
    boolean ahead = last != null && last.first().isAfter(Objects.requireNonNull(published.last()));
    boolean impossible = ahead && isWithinAYear() && expression.tense() != Tense.FUTURE;
    return impossible || Objects.equals(first, last) ? first : null;
  }

  private @Nullable Period period(TimeExpression expression, @Nullable LocalDate report) {
    return calendar(expression, report).period(expression.meaning(), expression.tense());
  }

  private boolean isWithinAYear() {
    return published != null && published.days().orElse(Long.MAX_VALUE) <= 366;
  }

  private boolean isExact() {
    return published != null && Objects.equals(published.first(), published.last());
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
        joinedBefore(expression),
        history ? 0 : report == null ? sentence - REACH : sentence + 1,
        history ? 0 : sentence - REACH,
        slashes);
  }

  /// The day of the week or of the year right before, as in "Monday to Wednesday", "April to June",
  /// where it comes earlier in the week or the year.
  private @Nullable Period joinedBefore(TimeExpression expression) {
    TimeExpression before = last;
    boolean joined =
        before != null
            && isJoined(before, expression)
            && goesOn(before.meaning(), expression.meaning());
    return joined ? lastPeriod : null;
  }

  /// Whether a day of the week begins a range that is past and would end after the report: "from
  /// Monday to Wednesday" told on a Monday.
  private boolean isPastRange(TimeExpression first, TimeExpression last, Period day) {
    LocalDate report = isExact() ? reportFirst() : null;
    return report != null
        && first.tense() == Tense.PAST
        && first.meaning() instanceof Meaning.Weekday(int from, Meaning.Pick pick, _)
        && last.meaning() instanceof Meaning.Weekday(int to, _, _)
        && pick == Meaning.Pick.OPEN
        && isJoined(first, last)
        && from < to
        && day.grain() == Grain.DAY
        && !day.first().isAfter(report)
        && day.first().plusDays((long) to - from).isAfter(report);
  }

  private static boolean isJoined(TimeExpression before, TimeExpression expression) {
    return before.sentence() == expression.sentence()
        && expression.span().start() - before.span().end() <= LONGEST_JOINT;
  }

  private static boolean goesOn(Meaning before, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday day ->
          before instanceof Meaning.Weekday first && first.number() < day.number();
      case Meaning.Yearly(Cycle cycle, int number, var pick, var within) ->
          before instanceof Meaning.Yearly first
              && first.cycle() == cycle
              && first.number() < number
              && pick == Meaning.Pick.OPEN
              && within == null;
      case Meaning.Portion(_, Meaning whole) ->
          goesOn(before instanceof Meaning.Portion(_, Meaning first) ? first : before, whole);
      default -> false;
    };
  }

  private static TimeMention.Type type(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Clock _ -> TimeMention.Type.TIME;
      case Meaning.Length _ -> TimeMention.Type.DURATION;
      case Meaning.Repeated _ -> TimeMention.Type.SET;
      case Meaning.Portion(_, Meaning whole) -> type(whole);
      case Meaning.InHistory(Meaning inner) -> type(inner);
      case Meaning.Share share -> share.isDay() ? TimeMention.Type.DATE : TimeMention.Type.DURATION;
      default -> TimeMention.Type.DATE;
    };
  }

  private @Nullable TimeSpan days(Meaning meaning, @Nullable Period period) {
    return switch (meaning) {
      case Meaning.Portion(Meaning.Edge edge, Meaning whole)
          when period != null && !(whole instanceof Meaning.Clock) ->
          portion(edge, days(whole, period), spokenFrom(period));
      case Meaning.Share share when period != null && !share.isDay() -> Shares.days(share, period);
      case Meaning.Length length -> days(length);
      default -> period == null ? null : period.days();
    };
  }

  private static @Nullable TimeSpan portion(
      Meaning.Edge edge, @Nullable TimeSpan whole, @Nullable LocalDate now) {
    return whole == null ? null : Values.portion(edge, whole, now);
  }

  /// The day of the report where it lies in a period, or else the last one told that does.
  private @Nullable LocalDate spokenFrom(Period period) {
    LocalDate report = isExact() ? reportFirst() : null;
    if (report != null && new Period(period.grain(), report).equals(period)) {
      return report;
    }
    Period told = story.last(Grain.DAY, 0);
    return told == null ? null : told.first();
  }

  private @Nullable TimeSpan days(Meaning.Length length) {
    if (published == null || !isExact() || length.count() == 0) {
      return null;
    }
    LocalDate day = Objects.requireNonNull(published.first());
    Grain unit = length.unit();
    int count = unit.isBelowDay() ? 1 : length.count();
    return switch (length.side()) {
      case UNKNOWN -> null;
      case BEFORE -> new TimeSpan(unit.plus(day, -count), day);
      case AFTER -> new TimeSpan(day, unit.plus(day, count));
    };
  }
}
