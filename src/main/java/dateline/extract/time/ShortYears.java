package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Years of two digits behind a day and a month: "24-Sep-17", "24SEP17", "24 SEP 17".
final class ShortYears {
  private static final int LENGTH = 3;

  private ShortYears() {}

  static @Nullable Match behind(Tokens tokens, int from, int day, int month) {
    int digits = tokens.isHyphen(month + 1) ? month + 2 : month + 1;
    boolean year = tokens.is(digits, Kind.NUMBER) && tokens.length(digits) == 2;
    if (!tokens.is(day, Kind.NUMBER) || !year) {
      return joinedYear(tokens, from, day, month);
    }
    boolean tied = isTied(tokens, day, digits) && tokens.isHyphen(month - 1) == digits > month + 1;
    return tied || (isShouted(tokens, month) && endsPhrase(tokens, digits + 1))
        ? full(tokens, from, day, month, digits)
        : null;
  }

  /// "24SEP2017".
  private static @Nullable Match joinedYear(Tokens tokens, int from, int day, int month) {
    boolean year = tokens.is(month + 1, Kind.NUMBER) && tokens.length(month + 1) == 4;
    return year && isTied(tokens, day, month + 1)
        ? full(tokens, from, day, month, month + 1)
        : null;
  }

  private static @Nullable Match full(Tokens tokens, int from, int day, int month, int digits) {
    int monthDay = tokens.value(month) * 100 + tokens.value(day);
    int year = tokens.value(digits);
    return WrittenDates.full(from, digits + 1, year < 100 ? Years.full(year) : year, monthDay);
  }

  private static boolean isTied(Tokens tokens, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (!tokens.isJoined(i)) {
        return false;
      }
    }
    return true;
  }

  /// "SEP", as forms and armies write it.
  private static boolean isShouted(Tokens tokens, int i) {
    return tokens.length(i) == LENGTH && Character.isUpperCase(tokens.text(i).charAt(2));
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    return i >= tokens.size() || tokens.isFirst(i) || tokens.is(i, Kind.SIGN);
  }
}
