package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Months and days written out: "April 8", "Tuesday, Nov. 9, 1999", "the 16th of May", "June 2016".
final class WrittenDates implements Rule {
  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final Rule years;

  /// @param years reads which year is meant: "last year", "that year"
  WrittenDates(Rule years) {
    this.years = years;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int start = tokens.is(i, Kind.WEEKDAY) ? behindWeekday(tokens, i) : i;
    Match match = yearFirst(tokens, start);
    if (match == null) {
      match = dayFirst(tokens, start);
    }
    if (match == null) {
      match = monthFirst(tokens, start);
    }
    if (match == null || (start > i && !isDay(match))) {
      return null;
    }
    return start > i && match.meaning() instanceof Meaning.Yearly yearly
        ? new Match(i, match.to(), yearly.onWeekday(tokens.value(i)))
        : start > i ? match.startingAt(i) : match;
  }

  static int behindWeekday(Tokens tokens, int i) {
    int next = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
    next = tokens.isSign(next, ',') ? next + 1 : next;
    return tokens.is(next, "the") ? next + 1 : next;
  }

  private static boolean isDay(Match match) {
    return switch (match.meaning()) {
      case Meaning.Absolute(Period period) -> period.grain() == Grain.DAY;
      case Meaning.Yearly yearly -> yearly.cycle() == Cycle.MONTH_DAY;
      default -> false;
    };
  }

  /// "2017 September 25", and with a comma where nothing stands before.
  private static @Nullable Match yearFirst(Tokens tokens, int i) {
    int month = tokens.isSign(i + 1, ',') && tokens.isFirst(i) ? i + 2 : i + 1;
    if (tokens.length(i) != 4 || !tokens.is(i, Kind.NUMBER) || !Months.isMonth(tokens, month)) {
      return null;
    }
    int day = Months.end(tokens, month);
    Years.Year year = Years.read(tokens, i);
    return year != null && isDayNumber(tokens, day) && !isOtherNumber(tokens, day)
        ? full(i, day + 1, year.number(), tokens.value(month) * 100 + tokens.value(day))
        : null;
  }

  private @Nullable Match dayFirst(Tokens tokens, int i) {
    int number = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (!isDayNumber(tokens, number)) {
      return null;
    }
    int month = number + 1;
    boolean joint = tokens.is(month, "of") || tokens.isHyphen(month) || isDotted(tokens, month);
    month = joint ? month + 1 : month;
    if (!Months.isMonth(tokens, month)) {
      return null;
    }
    Match shortened = ShortYears.behind(tokens, i, number, month);
    if (shortened != null) {
      return shortened;
    }
    int behind = Months.end(tokens, month);
    behind =
        joinsYear(tokens, behind) && Years.read(tokens, behind + 1) != null ? behind + 1 : behind;
    Match date = dated(tokens, i, behind, tokens.value(month), tokens.value(number));
    return date != null && tokens.is(number, Kind.NUMBER) && isNoun(tokens, date.to())
        ? date.startingAt(number)
        : date;
  }

  /// "attack" of "the 3 May attack", which the article belongs to.
  private static boolean isNoun(Tokens tokens, int i) {
    return tokens.is(i, Kind.OTHER) && !tokens.isCapitalised(i);
  }

  /// The stop of "25. September".
  private static boolean isDotted(Tokens tokens, int i) {
    return tokens.isSign(i, '.') && tokens.isJoined(i) && !tokens.isFirst(i + 1);
  }

  static boolean isDayNumber(Tokens tokens, int i) {
    boolean figure = tokens.is(i, Kind.NUMBER) && tokens.length(i) <= 2;
    return (figure || tokens.is(i, Kind.ORDINAL)) && tokens.value(i) >= 1 && tokens.value(i) <= 31;
  }

  private @Nullable Match monthFirst(Tokens tokens, int i) {
    if (!Months.isMonth(tokens, i)) {
      return null;
    }
    int month = tokens.value(i);
    int behind = Months.end(tokens, i);
    int day = tokens.is(behind, Kind.THE) || isTied(tokens, behind) ? behind + 1 : behind;
    if (isDayNumber(tokens, day) && !isOtherNumber(tokens, day)) {
      Match match =
          isTied(tokens, behind)
              ? full(i, day + 3, tokens.value(day + 2), month * 100 + tokens.value(day))
              : dated(tokens, i, day + 1, month, tokens.value(day));
      if (match != null) {
        return match;
      }
    }
    return Months.standsAlone(tokens, i) ? monthOnly(tokens, i, behind, month) : null;
  }

  /// Whether a hyphen joins a month to its day and that to its year: "Sep-25-2017".
  private static boolean isTied(Tokens tokens, int hyphen) {
    return joinsYear(tokens, hyphen)
        && joinsYear(tokens, hyphen + 2)
        && tokens.length(hyphen + 3) == 4;
  }

  /// "in March 10 people", "May 10:30".
  private static boolean isOtherNumber(Tokens tokens, int day) {
    int next = day + 1;
    return tokens.is(next, Kind.COUNTED)
        || tokens.isSign(next, '%')
        || ((tokens.isSign(next, ':') || tokens.isSign(next, '.'))
            && tokens.isJoined(next + 1)
            && tokens.is(next + 1, Kind.NUMBER))
        || (tokens.is(next, Kind.MERIDIEM) && tokens.is(day, Kind.NUMBER));
  }

  private Match monthOnly(Tokens tokens, int from, int to, int month) {
    int next = tokens.isSign(to, ',') || tokens.is(to, "of") || joinsYear(tokens, to) ? to + 1 : to;
    Years.Year year = Years.read(tokens, next);
    if (year != null && YearSigns.standsFree(tokens, next, year.to())) {
      Period period = Cycle.MONTH.in(year.number(), month).orElseThrow();
      return new Match(from, year.to(), new Meaning.Absolute(period));
    }
    int shared = sharedYear(tokens, to, month);
    if (shared != NO_YEAR) {
      Period period = Cycle.MONTH.in(shared, month).orElseThrow();
      return new Match(from, to, new Meaning.Absolute(period));
    }
    return within(tokens, new Match(from, to, Meaning.Yearly.of(Cycle.MONTH, month)));
  }

  /// The year that a date leaves to the one that follows: "from June to 4 August 1952".
  private int sharedYear(Tokens tokens, int to, int month) {
    Years.Year year = DayRanges.yearBehind(tokens, to);
    if (year != null) {
      return year.number();
    }
    Match other = DayRanges.joins(tokens, to) ? at(tokens, behindEdge(tokens, to + 1)) : null;
    if (other == null || !(other.meaning() instanceof Meaning.Absolute(Period period))) {
      return NO_YEAR;
    }
    int number = period.first().getYear();
    return month > period.first().getMonthValue() ? number - 1 : number;
  }

  /// Behind "the end of", "early", "mid-".
  private static int behindEdge(Tokens tokens, int i) {
    int edge = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (!tokens.is(edge, Kind.EDGE)) {
      return i;
    }
    boolean joint = tokens.is(edge + 1, "of") || tokens.isHyphen(edge + 1);
    return joint ? edge + 2 : edge + 1;
  }

  private static boolean joinsYear(Tokens tokens, int i) {
    return tokens.isHyphen(i) && tokens.isJoined(i) && tokens.isJoined(i + 1);
  }

  private @Nullable Match dated(Tokens tokens, int from, int to, int month, int day) {
    Years.Year year = Years.behind(tokens, to);
    int shared = year == null ? sharedYear(tokens, to, month) : year.number();
    if (shared != NO_YEAR) {
      return full(from, year == null ? to : year.to(), shared, month * 100 + day);
    }
    if (Cycle.MONTH_DAY.in(2000, month * 100 + day).isEmpty()) {
      return null;
    }
    Meaning.Yearly meaning = Meaning.Yearly.of(Cycle.MONTH_DAY, month * 100 + day);
    return within(tokens, new Match(from, to, meaning));
  }

  static @Nullable Match full(int from, int to, int year, int monthDay) {
    return Cycle.MONTH_DAY
        .in(year, monthDay)
        .map(Meaning.Absolute::new)
        .map(meaning -> new Match(from, to, meaning))
        .orElse(null);
  }

  /// Takes in which year is meant, if that follows.
  private Match within(Tokens tokens, Match match) {
    int next =
        tokens.is(match.to(), "of") || tokens.is(match.to(), "in") ? match.to() + 1 : match.to();
    boolean picked = tokens.is(tokens.is(next, Kind.THE) ? next + 1 : next, Kind.PICK);
    Match year = picked || next > match.to() ? years.at(tokens, next) : null;
    if (year == null) {
      return sharedWithin(tokens, match);
    }
    return match.meaning() instanceof Meaning.Yearly yearly
        ? new Match(match.from(), year.to(), yearly.within(year.meaning()))
        : match;
  }

  /// "August" of "between August and December last year".
  private Match sharedWithin(Tokens tokens, Match match) {
    boolean joined = DayRanges.joins(tokens, match.to());
    Match other = joined ? at(tokens, behindEdge(tokens, match.to() + 1)) : null;
    return other != null
            && other.meaning() instanceof Meaning.Yearly last
            && last.within() != null
            && match.meaning() instanceof Meaning.Yearly yearly
            && yearly.cycle() == last.cycle()
            && yearly.number() < last.number()
        ? match.meaning(yearly.within(last.within()))
        : match;
  }
}
