package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// A count of units: "14", "twenty-four", "a few", "two and a half".
///
/// @param to behind its last token
/// @param text as TIMEX3 writes it; `X` where it is not told
/// @param value 0 where it is not told or no whole number
record Count(int to, String text, int value) {
  static @Nullable Count at(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case NUMBER, AMOUNT -> inDigits(tokens, i);
      case CARDINAL -> inWords(tokens, i);
      case AN -> afterArticle(tokens, i);
      case VAGUE -> tokens.is(i, "couple") ? couple(tokens, i) : untold(tokens, i + 1);
      case UNIT -> tokens.is(i, "half") ? half(tokens, i) : null;
      default -> null;
    };
  }

  /// How many halves are counted, where the text says halves: 5 of "2.5"; else 0.
  int halves() {
    return text.endsWith(".5") && text.length() < 9
        ? 2 * Integer.parseInt(text.substring(0, text.length() - 2)) + 1
        : 0;
  }

  private static Count of(int to, int value) {
    return new Count(to, Integer.toString(value), value);
  }

  private static Count untold(Tokens tokens, int to) {
    return new Count(tokens.is(to, "of") ? to + 1 : to, "X", 0);
  }

  private static @Nullable Count inDigits(Tokens tokens, int i) {
    int value = tokens.value(i);
    if (tokens.isSign(i + 1, '.') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2)) {
      return tokens.is(i + 2, Kind.NUMBER)
          ? new Count(i + 3, value + "." + tokens.text(i + 2), 0)
          : null;
    }
    double sign = fraction(tokens, i + 1);
    if (sign > 0) {
      return new Count(i + 2, value + Double.toString(sign).substring(1), 0);
    }
    boolean fraction =
        tokens.is(i + 1, Kind.NUMBER) && tokens.isSign(i + 2, '/') && tokens.is(i + 3, Kind.NUMBER);
    if (fraction && tokens.isJoined(i + 2) && tokens.isJoined(i + 3)) {
      return tokens.value(i + 3) == 2 ? new Count(i + 4, value + ".5", 0) : null;
    }
    return halved(tokens, of(i + 1, value));
  }

  private static Count inWords(Tokens tokens, int i) {
    int sum = tokens.value(i);
    int next = i + 1;
    while (true) {
      int skip = tokens.isHyphen(next) && tokens.isJoined(next) ? next + 1 : next;
      skip = tokens.is(skip, "and") && sum >= 100 ? skip + 1 : skip;
      if (!tokens.is(skip, Kind.CARDINAL) || !joins(sum, tokens.value(skip))) {
        return halved(tokens, of(next, sum));
      }
      int value = tokens.value(skip);
      sum = value >= 100 ? sum * value : sum + value;
      next = skip + 1;
    }
  }

  private static boolean joins(int sum, int value) {
    return value >= 100 ? sum < value : sum % 100 == 0 || (sum % 100 >= 20 && value < 10);
  }

  private static double fraction(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.SIGN) || !tokens.isJoined(i)) {
      return 0;
    }
    return switch (tokens.text(i).charAt(0)) {
      case '\u00bc' -> 0.25;
      case '\u00bd' -> 0.5;
      case '\u00be' -> 0.75;
      default -> 0;
    };
  }

  /// "and a half", "-and-a-half" behind a count.
  private static Count halved(Tokens tokens, Count count) {
    boolean tied = tokens.isHyphen(count.to) && tokens.is(count.to + 1, "and");
    if (tied && tokens.is(count.to + 3, "a") && tokens.is(count.to + 5, "half")) {
      return new Count(count.to + 6, count.text + ".5", 0);
    }
    int i = count.to;
    int half = tokens.is(i + 1, "a") ? i + 2 : i + 1;
    boolean quarters = tokens.is(i, "quarters") && tokens.is(i + 1, "of") && tokens.is(i + 2, "an");
    if (quarters && count.value == 3) {
      return new Count(i + 3, "0.75", 0);
    }
    return tokens.is(i, "and") && tokens.is(half, "half")
        ? new Count(half + 1, count.text + ".5", 0)
        : count;
  }

  private static @Nullable Count afterArticle(Tokens tokens, int i) {
    if (tokens.is(i + 1, Kind.VAGUE)) {
      return tokens.is(i + 1, "couple") ? couple(tokens, i + 1) : untold(tokens, i + 2);
    }
    if (tokens.is(i + 1, "half")) {
      return half(tokens, i + 1);
    }
    if (tokens.is(i + 1, "quarter") && tokens.is(i + 2, "of") && tokens.is(i + 3, "an")) {
      return new Count(i + 4, "0.25", 0);
    }
    if (tokens.isOneOf(i + 1, "hundred", "thousand", "dozen")) {
      return inWords(tokens, i + 1);
    }
    return of(i + 1, 1);
  }

  private static Count couple(Tokens tokens, int i) {
    return new Count(untold(tokens, i + 1).to, "2", 2);
  }

  /// "half a year", "half hour", "half-century".
  private static @Nullable Count half(Tokens tokens, int i) {
    if (tokens.is(i + 1, Kind.AN)) {
      return new Count(i + 2, "0.5", 0);
    }
    int unit = tokens.isHyphen(i + 1) && tokens.isJoined(i + 2) ? i + 2 : i + 1;
    boolean counted = tokens.isOneOf(unit, "hour", "day", "year", "century", "decade");
    return counted ? new Count(i + 1, "0.5", 0) : null;
  }
}
