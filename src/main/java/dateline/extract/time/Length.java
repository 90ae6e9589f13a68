package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import dateline.extract.time.Meaning.Side;

/// A count of units.
///
/// @param to behind its last token
/// @param factor how many units the word stands for: a fortnight is two weeks
record Length(int to, Grain grain, Count count, int factor) {
  static Length of(Tokens tokens, int unit, Count count) {
    int factor = tokens.isOneOf(unit, "fortnight", "fortnights") ? 2 : 1;
    Grain grain = tokens.is(unit, Kind.UNIT) ? Grain.numbered(tokens.value(unit)) : Grain.SECOND;
    boolean half = isHalfBehind(tokens, unit + 1);
    Count whole = half ? new Count(count.to(), count.text() + ".5", 0) : count;
    return new Length(behind(tokens, unit), grain, whole, factor);
  }

  private static boolean isHalfBehind(Tokens tokens, int i) {
    return tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half");
  }

  /// Takes in "-long" and "-old", "or so", and "and a half".
  private static int behind(Tokens tokens, int unit) {
    int next = unit + 1;
    if (isHalfBehind(tokens, next)) {
      return next + 3;
    }
    boolean or = tokens.is(next, "or");
    boolean two = tokens.is(next + 1, "two") && !tokens.is(next + 2, Kind.UNIT);
    if (or && (two || tokens.isOneOf(next + 1, "so", "more"))) {
      return next + 2;
    }
    boolean tied = tokens.isHyphen(next) && tokens.isOneOf(next + 1, "long", "old");
    return tied ? next + 2 : next;
  }

  /// @param direction 1 after, -1 before
  Meaning shifted(int direction, Base base) {
    if (count.value() > 0) {
      return new Meaning.Shifted(grain, direction * count.value() * factor, base);
    }
    int halves = count.halves();
    Grain half = halves == 0 ? grain : grain.half();
    return half == grain
        ? new Meaning.Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF")
        : new Meaning.Shifted(half, direction * halves * grain.halfCount(), base);
  }

  Meaning meaning(Side side) {
    int number = count.value() * factor;
    String text = number > 0 ? Integer.toString(number) : count.text();
    return new Meaning.Length(grain.lasting(text), grain, number, side);
  }
}
