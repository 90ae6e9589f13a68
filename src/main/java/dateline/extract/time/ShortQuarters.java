package dateline.extract.time;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Quarters and halves of a year by a letter and a number: "Q3", "3Q14", "H1 2016", "2014 Q4",
/// "Q1'15".
final class ShortQuarters {
  private ShortQuarters() {}

  /// @param withYear takes in the year that follows
  static @Nullable Match at(Tokens tokens, int i, BiFunction<Tokens, Match, Match> withYear) {
    Match part = part(tokens, i);
    if (part != null) {
      Match dated = year(tokens, part);
      dated = dated == null ? withYear.apply(tokens, part) : dated;
      boolean bare = dated.equals(part);
      return bare && !tokens.at(i).text().startsWith("q") ? null : dated;
    }
    return behindYear(tokens, i);
  }

  /// "2014 Q4", "2014Q4".
  private static @Nullable Match behindYear(Tokens tokens, int i) {
    Years.Year year = tokens.length(i) == 4 ? Years.read(tokens, i) : null;
    if (year == null || year.to() != i + 1) {
      return null;
    }
    Match part = part(tokens, tokens.isHyphen(i + 1) ? i + 2 : i + 1);
    return part == null ? null : in(part, year.number()).startingAt(i);
  }

  private static @Nullable Match part(Tokens tokens, int i) {
    boolean behind = tokens.is(i, Kind.NUMBER) && tokens.length(i) == 1 && tokens.isJoined(i + 1);
    boolean apart = tokens.length(i) == 1 && tokens.isJoined(i + 1) && tokens.length(i + 1) == 1;
    int letter = behind ? i + 1 : i;
    if (!tokens.isCapitalised(letter) || tokens.length(letter) > 2) {
      return null;
    }
    String text = tokens.text(letter);
    boolean half = text.charAt(0) == 'H';
    boolean told = text.length() == (behind || apart ? 1 : 2);
    if (!told || (text.charAt(0) != 'Q' && !half)) {
      return null;
    }
    int number = behind ? tokens.value(i) : apart ? tokens.value(i + 1) : text.charAt(1) - '0';
    int to = behind || apart ? i + 2 : i + 1;
    return number < 1 || number > (half ? 2 : 4)
        ? null
        : new Match(i, to, Meaning.Yearly.of(half ? Cycle.HALF : Cycle.QUARTER, number));
  }

  /// The year of "3Q14", "Q1'15", "Q1-15".
  private static @Nullable Match year(Tokens tokens, Match part) {
    int to = part.to();
    boolean sign = tokens.isApostrophe(to) || tokens.isHyphen(to) || tokens.isSign(to, '/');
    int digits = sign ? to + 1 : to;
    boolean told = tokens.is(digits, Kind.NUMBER) && tokens.isJoined(digits);
    if (!told || (tokens.length(digits) != 2 && tokens.length(digits) != 4)) {
      return null;
    }
    int year = tokens.value(digits) + (tokens.length(digits) == 2 ? 2000 : 0);
    Match dated = in(part, year);
    return new Match(dated.from(), digits + 1, dated.meaning());
  }

  private static Match in(Match part, int year) {
    return part.meaning() instanceof Meaning.Yearly yearly
        ? yearly
            .cycle()
            .in(year, yearly.number())
            .map(Meaning.Absolute::new)
            .map(part::meaning)
            .orElse(part)
        : part;
  }
}
