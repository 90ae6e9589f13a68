package dateline.extract.time;

/// Tells the names of months from the words and names that look like them.
final class Months {
  private Months() {}

  /// Whether a token can be a month: "March" but not "march", "Dec." but not "dec".
  static boolean isMonth(Tokens tokens, int i) {
    return tokens.is(i, Kind.MONTH) && (tokens.isCapitalised(i) || tokens.length(i) > 6);
  }

  /// Behind a month and the stop that shortens it.
  static int end(Tokens tokens, int i) {
    boolean shortened = isShort(tokens, i) && tokens.isSign(i + 1, '.') && tokens.isJoined(i + 1);
    return shortened && !tokens.isFirst(i + 2) ? i + 2 : i + 1;
  }

  private static boolean isShort(Tokens tokens, int i) {
    return tokens.length(i) < 5 && !tokens.isOneOf(i, "may", "june", "july");
  }

  /// Whether a month with no day beside it is one: not "May" of a person or at the head of a wish,
  /// nor "March on Rome", nor "Jan" the man.
  static boolean standsAlone(Tokens tokens, int i) {
    boolean yearFollows = Years.read(tokens, i + 1) != null || Years.read(tokens, i + 2) != null;
    boolean introduced =
        tokens.is(i - 1, Kind.PREPOSITION)
            || tokens.is(i - 1, Kind.PICK)
            || tokens.is(i - 1, Kind.EDGE)
            || tokens.is(i - 1, Kind.EVERY)
            || tokens.isHyphen(i - 1)
            || tokens.isSign(i - 1, '(');
    if (isShort(tokens, i) || tokens.isOneOf(i, "may", "march")) {
      boolean dotted = !isShort(tokens, i) || tokens.isSign(i + 1, '.');
      return yearFollows || (introduced && dotted);
    }
    boolean nameFollows =
        tokens.isCapitalised(i + 1) && tokens.is(i + 1, Kind.OTHER) && !tokens.isFirst(i + 1);
    return yearFollows
        || introduced
        || !nameFollows
        || !tokens.isOneOf(i, "april", "june", "august");
  }
}
