package dateline.extract.time;

import java.util.Locale;

/// Tells the names of months from the words and names that look like them.
final class Months {
  private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Months() {}

  /// Whether a token can be a month: "March" but not "march", "Dec." but not "dec".
  static boolean isMonth(Tokens tokens, int i) {
    return tokens.is(i, Kind.MONTH) && (tokens.isCapitalised(i) || tokens.length(i) > 6);
  }

  /// The month of the first three letters of its name, or 0.
  static int named(String letters) {
    int at = NAMES.indexOf(letters.toLowerCase(Locale.ROOT));
    return at % 3 == 0 ? at / 3 + 1 : 0;
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
            || (tokens.is(i - 1, "as")
                && tokens.isOneOf(i - 2, "recently", "early", "late", "soon"))
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
