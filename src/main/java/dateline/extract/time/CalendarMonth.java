package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// A month by its Levantine or Islamic name, of one word or of two: "Nisan", "Kanun al-Thani",
/// "Tishrin I", "Rabi' al-Awwal", "Dhul Qa'da", "Sha'ban".
///
/// @param to behind the name
/// @param number January or Muharram is 1
record CalendarMonth(int to, boolean isIslamic, int number) {
  private static final String[] ARTICLES = {"al", "ath", "el", "ul", "at", "as", "l", "ale"};
  private static final String[] FIRST = {"awwal", "awal", "awwel", "ula", "oula", "uula", "i"};
  private static final String[] SECOND = {
    "thani", "thaani", "thania", "thaniya", "akhir", "akhira", "akhirah", "akhar", "ii"
  };
  private static final String[] HIJJA = {"hijjah", "hijja", "hija", "hijah"};
  private static final String[] QADA = {"qadah", "qidah", "qada", "qi", "qa"};

  static @Nullable CalendarMonth at(Tokens tokens, int i) {
    if (!tokens.isCapitalised(i)) {
      return null;
    }
    return switch (tokens.kind(i)) {
      case LEVANTINE -> levantine(tokens, i);
      case HIJRI -> islamic(tokens, i);
      default -> null;
    };
  }

  private static CalendarMonth levantine(Tokens tokens, int i) {
    int next = behindArticle(tokens, i + 1);
    boolean second = tokens.isOneOf(next, SECOND);
    int to = second || tokens.isOneOf(next, FIRST) ? next + 1 : i + 1;
    return switch (tokens.value(i)) {
      case 0 -> new CalendarMonth(to, false, second ? 1 : 12);
      case 10 -> new CalendarMonth(to, false, second ? 11 : 10);
      default -> new CalendarMonth(i + 1, false, tokens.value(i));
    };
  }

  private static @Nullable CalendarMonth islamic(Tokens tokens, int i) {
    int next = behindArticle(tokens, i + 1);
    int number = tokens.value(i);
    if (tokens.is(i, "sha")) {
      return tokens.is(next, "ban") ? new CalendarMonth(next + 1, true, number) : null;
    }
    if (number == 11) {
      return holy(tokens, next);
    }
    boolean second = tokens.isOneOf(next, SECOND);
    boolean two = second || tokens.isOneOf(next, FIRST);
    return new CalendarMonth(two ? next + 1 : i + 1, true, number + (second ? 1 : 0));
  }

  private static @Nullable CalendarMonth holy(Tokens tokens, int i) {
    if (tokens.isOneOf(i, HIJJA)) {
      return new CalendarMonth(i + 1, true, 12);
    }
    if (!tokens.isOneOf(i, QADA)) {
      return null;
    }
    int to = tokens.isApostrophe(i + 1) ? i + 3 : i + 1;
    return new CalendarMonth(to, true, 11);
  }

  /// Behind the marks and the article that may stand between two words: "' al-", "-", "al ".
  private static int behindArticle(Tokens tokens, int i) {
    int next = behindMark(tokens, i);
    return tokens.isOneOf(next, ARTICLES) ? behindMark(tokens, next + 1) : next;
  }

  private static int behindMark(Tokens tokens, int i) {
    int next = i;
    while ((tokens.isApostrophe(next) || tokens.isHyphen(next)) && next < i + 2) {
      next++;
    }
    return next;
  }
}
