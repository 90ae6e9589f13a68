package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Years that are called years: "the year 2000", "fiscal 2013", "FY13", "the 2013 fiscal year".
///
/// Which days such a year has differs from country to country and from company to company: it
/// counts as the year that it is called after.
final class NamedYears {
  private NamedYears() {}

  static @Nullable Match at(Tokens tokens, int i) {
    int name = behindSort(tokens, i);
    int next = tokens.isOneOf(name, "year", "years") ? name + 1 : name;
    if (next > i) {
      Years.Year year = Years.read(tokens, next);
      year = year == null && tokens.is(i, "FY") ? inTwoDigits(tokens, next) : year;
      return year == null ? null : new Match(i, year.to(), year.meaning());
    }
    return tokens.is(i, Kind.NUMBER) ? behind(tokens, i) : null;
  }

  private static int behindSort(Tokens tokens, int i) {
    boolean alone = tokens.is(i, "fiscal") || (tokens.is(i, "fy") && tokens.isCapitalised(i));
    boolean sort = isSort(tokens, i) && tokens.isOneOf(i + 1, "year", "years");
    return alone || sort ? i + 1 : i;
  }

  static boolean isSort(Tokens tokens, int i) {
    return tokens.isOneOf(i, "fiscal", "financial", "calendar", "tax", "school", "academic");
  }

  /// "13", "'13".
  private static Years.@Nullable Year inTwoDigits(Tokens tokens, int i) {
    int digits = tokens.isApostrophe(i) ? i + 1 : i;
    return tokens.is(digits, Kind.NUMBER) && tokens.length(digits) == 2
        ? new Years.Year(digits + 1, 2000 + tokens.value(digits))
        : null;
  }

  /// "2013 fiscal year".
  private static @Nullable Match behind(Tokens tokens, int i) {
    Years.Year year =
        isSort(tokens, i + 1) && tokens.is(i + 2, "year") ? Years.read(tokens, i) : null;
    return year == null || year.to() != i + 1 ? null : new Match(i, i + 3, year.meaning());
  }
}
