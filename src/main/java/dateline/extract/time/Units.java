package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Units that "last", "this", "that" or "next" choose: "last week", "the following day", "that
/// year".
final class Units implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int pick = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (!tokens.is(pick, Kind.PICK)) {
      return pick > i ? following(tokens, i) : null;
    }
    int value = tokens.value(pick);
    int unit = behindPicks(tokens, pick);
    unit = NamedYears.isSort(tokens, unit) ? unit + 1 : unit;
    if (!isSingular(tokens, unit) || (tokens.isHyphen(unit + 1) && tokens.isJoined(unit + 2))) {
      return null;
    }
    if (tokens.is(unit - 1, "same")) {
      Match before = aYearBefore(tokens, i, unit);
      if (before != null) {
        return before;
      }
    }
    value = unit > pick + 1 && tokens.is(unit - 1, Kind.PICK) ? tokens.value(unit - 1) : value;
    Match match = picked(i, unit, value, Grain.numbered(tokens.value(unit)), pick > i);
    boolean so = tokens.is(unit + 1, "or") && tokens.isOneOf(unit + 2, "so", "two");
    return match != null && so ? new Match(i, unit + 3, match.meaning()) : match;
  }

  /// "this coming", "that same", "this past".
  private static int behindPicks(Tokens tokens, int pick) {
    boolean first = tokens.isOneOf(pick, "this", "that");
    boolean second = tokens.isOneOf(pick + 1, "coming", "past", "same", "current");
    return first && second ? pick + 2 : pick + 1;
  }

  private static @Nullable Match picked(int i, int unit, int value, Grain grain, boolean definite) {
    boolean length =
        definite && (Picks.isPast(value) || (Picks.isLast(value) && grain != Grain.WEEKEND));
    if (length || grain.isBelowDay()) {
      return null;
    }
    return new Match(i, unit + 1, Picks.unit(value, grain, definite));
  }

  /// "the same month last year".
  private static @Nullable Match aYearBefore(Tokens tokens, int i, int unit) {
    int last = tokens.is(unit + 1, "of") ? unit + 2 : unit + 1;
    boolean year = tokens.is(last, "last") && tokens.is(last + 1, "year");
    int count = Grain.YEAR.holding(Grain.numbered(tokens.value(unit)));
    return year && count > 0
        ? new Match(
            i,
            last + 2,
            new Meaning.Shifted(Grain.numbered(tokens.value(unit)), -count, Meaning.Base.STORY))
        : null;
  }

  /// "the day before", "the year after", "the day following" with nothing that it is counted from.
  private static @Nullable Match following(Tokens tokens, int i) {
    if (!isSingular(tokens, i + 1) || !tokens.isOneOf(i + 2, "before", "after", "following")) {
      return setting(tokens, i);
    }
    boolean ends = tokens.is(i + 3, Kind.SIGN) && !tokens.isSign(i + 3, '\'');
    int count = tokens.is(i + 2, "before") ? -1 : 1;
    Grain grain = Grain.numbered(tokens.value(i + 1));
    return ends && !grain.isBelowDay()
        ? new Match(i, i + 3, new Meaning.Shifted(grain, count, Meaning.Base.STORY))
        : null;
  }

  /// "the weekend", "the fiscal year": the one that the text stands in.
  private static @Nullable Match setting(Tokens tokens, int i) {
    int unit = tokens.isOneOf(i + 1, "full", "fiscal") ? i + 2 : i + 1;
    if (!tokens.isOneOf(unit, "week", "weekend", "quarter", "year") || isTied(tokens, unit)) {
      return null;
    }
    Grain grain = Grain.numbered(tokens.value(unit));
    boolean length =
        tokens.isOneOf(unit + 1, "ended", "ending")
            || (tokens.isOneOf(unit + 1, "to", "through") && Months.isMonth(tokens, unit + 2));
    return new Match(
        i,
        unit + 1,
        length && grain == Grain.YEAR
            ? new Meaning.Length(grain.lasting("1"), grain, 1, Meaning.Side.UNKNOWN)
            : grain == Grain.QUARTER
                ? Picks.unit(Picks.LATEST, grain, true)
                : new Meaning.Shifted(grain, 0, Meaning.Base.SETTING));
  }

  private static boolean isTied(Tokens tokens, int unit) {
    return tokens.isHyphen(unit + 1) || tokens.isOneOf(unit + 1, "of", "before", "after");
  }

  /// Whether a token is a unit that is counted once.
  static boolean isSingular(Tokens tokens, int i) {
    return tokens.is(i, Kind.UNIT)
        && !tokens.isOneOf(i, "half", "seconds", "hrs", "centuries", "millennia")
        && !isPlural(tokens, i);
  }

  static boolean isPlural(Tokens tokens, int i) {
    String unit = tokens.at(i).text();
    return unit.endsWith("s") || unit.equals("millennia");
  }
}
