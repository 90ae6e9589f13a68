package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Years, decades and centuries: "1939", "480 BC", "the 1990s", "the 19th century".
final class Years implements Rule {
  /// A year with its number as [java.time] counts, 0 for 1 BC.
  record Year(int to, int number) {
    Meaning meaning() {
      return new Meaning.Absolute(Period.year(number));
    }
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int start = tokens.is(i, Kind.THE) ? i + 1 : i;
    Match match = decade(tokens, start);
    if (match == null) {
      match = century(tokens, start);
    }
    if (match == null) {
      match = NamedYears.at(tokens, start);
    }
    return match != null ? match.startingAt(i) : start == i ? bare(tokens, i) : null;
  }

  /// A year in figures or in words that begins with a token, whatever stands around it.
  static @Nullable Year read(Tokens tokens, int i) {
    if (tokens.is(i, Kind.ERA) && tokens.value(i) == 1 && isFigure(tokens, i + 1, 1, 2100)) {
      return new Year(i + 2, tokens.value(i + 1));
    }
    if (!tokens.is(i, Kind.NUMBER)) {
      return inWords(tokens, i);
    }
    if (tokens.is(i + 1, Kind.ERA) && tokens.isCapitalised(i + 1) && tokens.value(i + 1) != 2) {
      int year = tokens.value(i);
      return new Year(i + 2, tokens.value(i + 1) < 0 ? 1 - year : year);
    }
    return tokens.length(i) == 4 && isFigure(tokens, i, 1000, 2199)
        ? new Year(i + 1, tokens.value(i))
        : null;
  }

  /// The year that ends a date: "2016", ", 2016", "of 2016".
  static @Nullable Year behind(Tokens tokens, int i) {
    int next = tokens.isSign(i, ',') || tokens.is(i, "of") ? i + 1 : i;
    if (tokens.isApostrophe(i) && tokens.isJoined(i + 1) && tokens.length(i + 1) == 2) {
      int number = tokens.value(i + 1);
      return tokens.is(i + 1, Kind.NUMBER) ? new Year(i + 2, full(number)) : null;
    }
    Year year = read(tokens, next);
    return year != null && YearSigns.isWhole(tokens, next, year.to()) ? year : null;
  }

  /// The year that its last two digits mean.
  static int full(int twoDigits) {
    return twoDigits + (twoDigits < 50 ? 2000 : 1900);
  }

  private static boolean isFigure(Tokens tokens, int i, int least, int most) {
    return tokens.is(i, Kind.NUMBER) && tokens.value(i) >= least && tokens.value(i) <= most;
  }

  /// The first year of "499-493 BC", "241 and 238 BC".
  private static @Nullable Year beforeEra(Tokens tokens, int i) {
    boolean range =
        isFigure(tokens, i, 1, 999)
            && (tokens.isHyphen(i + 1) || tokens.isOneOf(i + 1, "to", "and", "or"))
            && isFigure(tokens, i + 2, 1, tokens.value(i));
    boolean before = tokens.is(i + 3, Kind.ERA) && tokens.value(i + 3) < 0;
    return range && before ? new Year(i + 1, 1 - tokens.value(i)) : null;
  }

  /// "nineteen ninety-six", "two thousand and five".
  private static @Nullable Year inWords(Tokens tokens, int i) {
    int century = tokens.is(i, Kind.CARDINAL) ? tokens.value(i) : 0;
    if (century == 2 && tokens.is(i + 1, "thousand")) {
      Count count = Count.at(tokens, i);
      return count != null && count.value() < 2100 ? new Year(count.to(), count.value()) : null;
    }
    if (century < 15 || century > 20 || !tokens.is(i + 1, Kind.CARDINAL)) {
      return null;
    }
    Count rest = Count.at(tokens, i + 1);
    return rest != null && rest.value() >= 10 && rest.value() < 100
        ? new Year(rest.to(), century * 100 + rest.value())
        : null;
  }

  private static @Nullable Match bare(Tokens tokens, int i) {
    Year year = read(tokens, i);
    if (year == null) {
      year = beforeEra(tokens, i);
    }
    if (year == null || !YearSigns.standsFree(tokens, i, year.to())) {
      return YearSigns.shortYear(tokens, i);
    }
    boolean told = year.to() > i + 1 || year.number() < 1 || YearSigns.isLikely(tokens, i);
    return told ? new Match(i, year.to(), year.meaning()) : null;
  }

  /// "1990s", "'90s", "nineties".
  private static @Nullable Match decade(Tokens tokens, int i) {
    int digits = tokens.isApostrophe(i) && tokens.isJoined(i + 1) ? i + 1 : i;
    if (isFigure(tokens, digits, 10, 2190) && tokens.value(digits) % 10 == 0) {
      int s = tokens.isApostrophe(digits + 1) ? digits + 2 : digits + 1;
      int year = tokens.value(digits) < 100 ? 1900 + tokens.value(digits) : tokens.value(digits);
      boolean joined = tokens.is(s, "s") && tokens.isJoined(s) && tokens.isJoined(digits + 1);
      if (joined && isBefore(tokens, s + 1)) {
        return decade(i, s + 2, -tokens.value(digits) - 10);
      }
      boolean full = digits > i || tokens.length(digits) == 4;
      boolean century = year % 100 == 0 && year < 2000;
      full |= joined && followsDecade(tokens, digits - 1);
      return full && joined ? century ? century(i, s + 1, year) : decade(i, s + 1, year) : null;
    }
    return tokens.is(i, Kind.DECADE) && !isAge(tokens, i - 1)
        ? decade(i, i + 1, tokens.value(i))
        : null;
  }

  /// "30s" of "the 1920s and 30s".
  private static boolean followsDecade(Tokens tokens, int joint) {
    boolean joined = tokens.isOneOf(joint, "and", "or", "to") || tokens.isHyphen(joint);
    return joined && tokens.is(joint - 1, "s") && tokens.isJoined(joint - 1);
  }

  /// "in his early forties".
  private static boolean isAge(Tokens tokens, int i) {
    boolean part = tokens.is(i, Kind.EDGE) || tokens.isHyphen(i);
    return part ? isAge(tokens, i - 1) : tokens.isOneOf(i, "his", "her", "their", "my", "our");
  }

  private static boolean isBefore(Tokens tokens, int i) {
    return tokens.is(i, Kind.ERA) && tokens.value(i) < 0;
  }

  private static Match decade(int from, int to, int year) {
    Period first = Period.year(year);
    return new Match(from, to, new Meaning.Absolute(new Period(Grain.DECADE, first.first())));
  }

  /// "19th century", "first century BC".
  private static @Nullable Match century(Tokens tokens, int i) {
    int unit = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
    if (!tokens.is(i, Kind.ORDINAL) || tokens.value(i) < 1) {
      return null;
    }
    boolean shared =
        tokens.isOneOf(i + 1, "and", "to")
            && tokens.is(i + 2, Kind.ORDINAL)
            && tokens.is(i + 3, "centuries");
    if (shared) {
      int number = tokens.value(i);
      return century(i, i + 1, isBefore(tokens, i + 4) ? -number * 100 : (number - 1) * 100);
    }
    boolean millennium = tokens.isOneOf(unit, "millennium", "millennia");
    if (!millennium && !tokens.isOneOf(unit, "century", "centuries")) {
      return null;
    }
    boolean before = isBefore(tokens, unit + 1);
    boolean era = before || (tokens.is(unit + 1, Kind.ERA) && tokens.isCapitalised(unit + 1));
    int number = before ? -tokens.value(i) : tokens.value(i) - 1;
    Grain grain = millennium ? Grain.MILLENNIUM : Grain.CENTURY;
    return longPeriod(i, era ? unit + 2 : unit + 1, grain, number * (millennium ? 1000 : 100));
  }

  private static Match century(int from, int to, int year) {
    return longPeriod(from, to, Grain.CENTURY, year);
  }

  private static Match longPeriod(int from, int to, Grain grain, int year) {
    Period period = new Period(grain, Period.year(year).first());
    return new Match(from, to, new Meaning.Absolute(period));
  }
}
