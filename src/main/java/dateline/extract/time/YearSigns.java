package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Tells a year from any other number by what stands around it.
final class YearSigns {
  private YearSigns() {}

  /// Whether a number is neither part of a longer figure or name ("SU-24", "1.2000") nor a count or
  /// a measure.
  static boolean standsFree(Tokens tokens, int from, int to) {
    return isWhole(tokens, from, to) && !isCounted(tokens, from, to);
  }

  /// Whether a number is no part of a longer figure or name.
  static boolean isWhole(Tokens tokens, int from, int to) {
    return !isTiedBefore(tokens, from) && !isTiedBehind(tokens, to);
  }

  private static boolean isTiedBefore(Tokens tokens, int i) {
    if (!tokens.isJoined(i)) {
      return false;
    }
    return switch (tokens.kind(i - 1)) {
      case SIGN -> {
        boolean range = tokens.isHyphen(i - 1) || tokens.isSign(i - 1, '/');
        yield tokens.isSign(i - 1, '$')
            || tokens.isSign(i - 1, '#')
            || tokens.isSign(i - 1, '.')
            || tokens.isSign(i - 1, ':')
            || (tokens.isSign(i - 1, '\u20ac') || tokens.isSign(i - 1, '\u00a3'))
            || (range && tokens.isJoined(i - 1) && !startsRange(tokens, i - 2));
      }
      default -> true;
    };
  }

  private static boolean startsRange(Tokens tokens, int i) {
    return (tokens.is(i, Kind.NUMBER) && tokens.length(i) >= 3)
        || tokens.is(i, Kind.MONTH)
        || tokens.isOneOf(i, "mid", "pre", "post");
  }

  private static boolean isTiedBehind(Tokens tokens, int i) {
    if (!tokens.isJoined(i)) {
      return false;
    }
    boolean point = tokens.isSign(i, '.') || tokens.isSign(i, ',') || tokens.isSign(i, ':');
    boolean slashes = tokens.isSign(i, '/') && tokens.isSign(i + 2, '/') && tokens.isJoined(i + 2);
    return tokens.kind(i) != Kind.SIGN
        || slashes
        || tokens.isSign(i, '%')
        || (point && tokens.isJoined(i + 1) && tokens.kind(i + 1).isNumber());
  }

  /// Whether what follows is counted: "2000 troops", "1500 Iraqi soldiers", "1200 more".
  private static boolean isCounted(Tokens tokens, int from, int i) {
    int next = tokens.isHyphen(i) && tokens.isJoined(i) ? i + 1 : i;
    boolean countable = tokens.is(next, Kind.COUNTED) && !tokens.isCapitalised(next);
    boolean unit = tokens.is(next, Kind.UNIT) && !tokens.isOneOf(next, "half", "quarter");
    return countable
        || unit
        || tokens.isOneOf(next, "more", "other")
        || isRough(tokens, from, next);
  }

  /// Whether a round number stands before a noun that is counted, with a word between.
  private static boolean isRough(Tokens tokens, int from, int next) {
    return tokens.value(from) % 10 == 0
        && tokens.is(next, Kind.OTHER)
        && tokens.is(next + 1, Kind.COUNTED)
        && !tokens.isOneOf(from - 1, "in", "since", "during", "of");
  }

  /// Whether a four-digit number that stands free is meant as a year.
  static boolean isLikely(Tokens tokens, int i) {
    boolean rough = tokens.is(i - 1, Kind.ABOUT) && !tokens.isOneOf(i - 1, "circa", "ca", "c");
    if (rough && tokens.value(i) % 50 == 0) {
      return false;
    }
    if (tokens.isOneOf(
        i - 1,
        "road",
        "route",
        "highway",
        "page",
        "no",
        "unit",
        "room",
        "than",
        "resolution",
        "flight",
        "decree",
        "law",
        "brigade",
        "battalion",
        "regiment")) {
      return false;
    }
    boolean recent = tokens.value(i) >= 1900 && tokens.value(i) < 2100;
    return recent || isIntroduced(tokens, i - 1) || startsSpan(tokens, i);
  }

  /// "1861-65", "1861 to 1865".
  private static boolean startsSpan(Tokens tokens, int i) {
    return tokens.isHyphen(i + 1)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.length(i + 2) == 4
        && tokens.value(i + 2) > tokens.value(i);
  }

  private static boolean isIntroduced(Tokens tokens, int i) {
    return tokens.is(i, Kind.PREPOSITION)
        || tokens.is(i, Kind.EDGE)
        || tokens.isSign(i, '(')
        || tokens.isHyphen(i)
        || tokens.is(i, Kind.THE)
        || tokens.isSign(i, ',')
        || tokens.isOneOf(i, "circa", "ca", "c", "as")
        || (tokens.isSign(i, '.') && tokens.isOneOf(i - 1, "ca", "c"));
  }

  /// "'39", and the end of "1939-45" or "1939/40".
  static @Nullable Match shortYear(Tokens tokens, int i) {
    boolean apostrophe = tokens.isApostrophe(i) && !tokens.isJoined(i);
    int digits = apostrophe ? i + 1 : i;
    if (!tokens.is(digits, Kind.NUMBER) || tokens.length(digits) != 2) {
      return null;
    }
    boolean behindYear =
        (tokens.isHyphen(i - 1) || tokens.isSign(i - 1, '/'))
            && tokens.isJoined(i)
            && tokens.is(i - 2, Kind.NUMBER)
            && tokens.length(i - 2) == 4
            && tokens.value(i) > tokens.value(i - 2) % 100;
    boolean free = !tokens.isJoined(digits + 1) || tokens.is(digits + 1, Kind.SIGN);
    return free && tokens.isJoined(digits) && (apostrophe || behindYear)
        ? new Match(i, digits + 1, new Meaning.YearOfCentury(tokens.value(digits)))
        : null;
  }
}
