package dateline.extract.time;

import dateline.extract.time.Meaning.Edge;
import org.jspecify.annotations.Nullable;

/// Units counted from the start or the end of a period: "the first two weeks of May", "the last day
/// of 2016", "the second Tuesday in November".
final class Shares implements Rule {
  private static final int LAST = -1;

  private final Rule dates;

  Shares(Rule dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int which = tokens.is(i, Kind.THE) ? i + 1 : i;
    int number = number(tokens, which);
    if (number == 0) {
      return null;
    }
    if (tokens.is(which + 1, Kind.WEEKDAY)) {
      return weekday(tokens, i, which + 1, number);
    }
    if (tokens.is(which + 1, "of") && which > i) {
      return ofMonth(tokens, i, which, number);
    }
    Count count = Count.at(tokens, which + 1);
    int unit = count == null ? which + 1 : count.to();
    if (!tokens.is(unit, Kind.UNIT) || tokens.isOneOf(unit, "half", "quarter", "quarters")) {
      return null;
    }
    Match whole = whole(tokens, unit + 1);
    return whole == null ? null : share(tokens, i, unit, number, count, whole);
  }

  /// Which one: 1 for the first, -1 for the last, 0 where none is said.
  private static int number(Tokens tokens, int i) {
    if (tokens.isOneOf(i, "last", "final", "closing")) {
      return LAST;
    }
    if (tokens.is(i, "opening")) {
      return 1;
    }
    return tokens.is(i, Kind.ORDINAL) ? tokens.value(i) : 0;
  }

  /// "the 22nd of this month".
  private @Nullable Match ofMonth(Tokens tokens, int from, int day, int number) {
    Match month = WrittenDates.isDayNumber(tokens, day) ? whole(tokens, day + 1) : null;
    return month != null
            && month.meaning() instanceof Meaning.Shifted(Grain unit, _, _)
            && unit == Grain.MONTH
        ? new Match(from, month.to(), new Meaning.Share(Grain.DAY, number, 1, month.meaning()))
        : null;
  }

  private @Nullable Match weekday(Tokens tokens, int from, int day, int number) {
    boolean every = tokens.is(day + 1, "of") && tokens.isOneOf(day + 2, "every", "each");
    if (every && tokens.isOneOf(day + 3, "month", "year")) {
      return Frequencies.every(tokens, from, new Count(day + 3, "1", 1));
    }
    Match whole = whole(tokens, day + 1);
    return whole == null || number > 5
        ? null
        : new Match(
            from, whole.to(), new Meaning.NthWeekday(tokens.value(day), number, whole.meaning()));
  }

  private static @Nullable Match share(
      Tokens tokens, int from, int unit, int number, @Nullable Count count, Match whole) {
    Grain grain = Grain.numbered(tokens.value(unit));
    boolean plural = Units.isPlural(tokens, unit);
    int many = count == null ? 0 : count.value();
    boolean edge = number == 1 || number == LAST;
    if (plural && many == 0) {
      Edge which = number == LAST ? Edge.END : Edge.START;
      return edge ? new Match(from, whole.to(), new Meaning.Portion(which, whole.meaning())) : null;
    }
    boolean one = count == null && !plural;
    if (one
        && grain == Grain.DECADE
        && number > 0
        && whole.meaning() instanceof Meaning.Absolute(Period p)) {
      Period first = new Period(Grain.DECADE, p.first());
      return new Match(from, whole.to(), new Meaning.Absolute(first.plus(number - 1L)));
    }
    Meaning share = new Meaning.Share(grain, number, one ? 1 : many, whole.meaning());
    return one || (edge && plural) ? new Match(from, whole.to(), share) : null;
  }

  /// The month, year, or the like that the units belong to.
  private @Nullable Match whole(Tokens tokens, int i) {
    Match match = tokens.isOneOf(i, "of", "in") ? dates.at(tokens, i + 1) : null;
    if (match == null || match.meaning() instanceof Meaning.Portion) {
      return tokens.is(i, "of") ? here(tokens, i + 1) : null;
    }
    return Days.isDay(match.meaning()) && !isFeast(match.meaning()) ? null : match;
  }

  private static boolean isFeast(Meaning meaning) {
    return meaning instanceof Meaning.Yearly yearly && yearly.cycle() == Cycle.FEAST;
  }

  private static @Nullable Match here(Tokens tokens, int i) {
    boolean unit = tokens.is(i, Kind.THE) && tokens.isOneOf(i + 1, "month", "year", "century");
    return unit
        ? new Match(
            i,
            i + 2,
            new Meaning.Shifted(Grain.numbered(tokens.value(i + 1)), 0, Meaning.Base.SETTING))
        : null;
  }
}
