package dateline.extract.time;

import dateline.extract.time.Meaning.Side;
import org.jspecify.annotations.Nullable;

/// Lengths of one unit that no number counts: "year-long", "weeklong", "month-old", "the whole
/// week".
final class WholeUnits implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case LASTING -> lasting(i, i + 1, Grain.numbered(tokens.value(i)));
      case UNIT -> compound(tokens, i);
      case THE -> tokens.isOneOf(i + 1, "whole", "entire") ? unit(tokens, i, i + 2) : null;
      default -> null;
    };
  }

  private static @Nullable Match compound(Tokens tokens, int i) {
    boolean tied = tokens.isHyphen(i + 1) && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
    boolean counted = tokens.isHyphen(i - 1) || tokens.kind(i - 1).isNumber();
    boolean thing = tokens.is(i + 2, "long") || (tokens.is(i + 2, "old") && !tokens.is(i, "year"));
    return tied && !counted && thing && Units.isSingular(tokens, i)
        ? lasting(i, i + 3, Grain.numbered(tokens.value(i)))
        : null;
  }

  private static @Nullable Match unit(Tokens tokens, int from, int unit) {
    return Units.isSingular(tokens, unit)
        ? lasting(from, unit + 1, Grain.numbered(tokens.value(unit)))
        : null;
  }

  private static Match lasting(int from, int to, Grain grain) {
    return new Match(from, to, new Meaning.Length(grain.lasting("1"), grain, 1, Side.UNKNOWN));
  }
}
