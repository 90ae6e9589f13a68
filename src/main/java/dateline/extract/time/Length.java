package dateline.extract.time;

import dateline.extract.time.Meaning.Side;

/// A count of units.
///
/// @param to behind its last token
/// @param factor how many units the word stands for: a fortnight is two weeks
record Length(int to, Grain grain, Count count, int factor) {
  static Length of(Tokens tokens, int unit, Count count) {
    int factor = tokens.isOneOf(unit, "fortnight", "fortnights") ? 2 : 1;
    Grain grain = tokens.is(unit, Kind.UNIT) ? Grain.numbered(tokens.value(unit)) : Grain.SECOND;
    return new Length(behind(tokens, unit), grain, count, factor);
  }

  /// Takes in "-long", "or so", and "and a half".
  private static int behind(Tokens tokens, int unit) {
    int next = unit + 1;
    if (tokens.is(next, "and") && tokens.is(next + 1, "a") && tokens.is(next + 2, "half")) {
      return next + 3;
    }
    boolean or = tokens.is(next, "or");
    boolean two = tokens.is(next + 1, "two") && !tokens.is(next + 2, Kind.UNIT);
    if (or && (two || tokens.isOneOf(next + 1, "so", "more"))) {
      return next + 2;
    }
    return tokens.isHyphen(next) && tokens.is(next + 1, "long") ? next + 2 : next;
  }

  Meaning meaning(Side side) {
    int number = count.value() * factor;
    String text = number > 0 ? Integer.toString(number) : count.text();
    return new Meaning.Length(grain.lasting(text), grain, number, side);
  }
}
