package dateline.extract.time;

import dateline.extract.time.Meaning.Pick;
import org.jspecify.annotations.Nullable;

/// Seasons, quarters and halves of a year, and months that are chosen: "this summer", "the third
/// quarter of 1989", "first half", "last April".
final class Seasons implements Rule {
  private final Rule years;

  /// @param years reads which year is meant: "1989", "last year"
  Seasons(Rule years) {
    this.years = years;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int start = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (start > i && tokens.isHyphen(start + 1) && tokens.isOneOf(start + 2, "quarter", "half")) {
      return null;
    }
    Match match = quarter(tokens, start);
    if (match == null) {
      match = ofYear(tokens, start);
    }
    if (match == null) {
      match = tokens.is(start, Kind.PICK) ? picked(tokens, start) : season(tokens, i, start);
    }
    return match == null ? null : match.startingAt(i);
  }

  /// "last spring", "the following March", "this past summer".
  private static @Nullable Match picked(Tokens tokens, int i) {
    int name = tokens.is(i + 1, Kind.PICK) ? i + 2 : i + 1;
    Pick pick = Picks.pick(tokens.value(name - 1));
    if (tokens.is(name, Kind.SEASON)) {
      return new Match(
          i, name + 1, new Meaning.Yearly(Cycle.SEASON, tokens.value(name), pick, null));
    }
    boolean month =
        Months.isMonth(tokens, name) && !WrittenDates.isDayNumber(tokens, Months.end(tokens, name));
    return month
        ? new Match(i, name + 1, new Meaning.Yearly(Cycle.MONTH, tokens.value(name), pick, null))
        : null;
  }

  private @Nullable Match season(Tokens tokens, int from, int i) {
    if (!tokens.is(i, Kind.SEASON) || tokens.at(i).text().endsWith("s")) {
      return null;
    }
    int to = tokens.isOneOf(i + 1, "semester", "term", "trimester") ? i + 2 : i + 1;
    Match match = new Match(i, to, Meaning.Yearly.of(Cycle.SEASON, tokens.value(i)));
    Match dated = withYear(tokens, match);
    if (!dated.equals(match)) {
      return dated;
    }
    Match shared = sharedYear(tokens, match);
    if (shared != null) {
      return shared;
    }
    boolean told = i > from || tokens.isOneOf(i - 1, "in", "by", "until", "during", "since", "of");
    told |= tokens.is(i - 1, "and") && tokens.is(i - 2, Kind.SEASON);
    told |= tokens.is(tokens.isHyphen(i - 1) ? i - 2 : i - 1, Kind.EDGE) || to > i + 1;
    boolean other = tokens.is(to, "of");
    other |= tokens.isOneOf(i, "fall") && to == i + 1 && isFall(tokens, i);
    return told && !other ? match : null;
  }

  /// "the spring" of "the spring and summer of 2012".
  private @Nullable Match sharedYear(Tokens tokens, Match match) {
    int next = match.to() + 1;
    next = tokens.isOneOf(next, "into", "in", "through") ? next + 1 : next;
    next = tokens.is(next, Kind.THE) ? next + 1 : next;
    boolean joined = DayRanges.joins(tokens, match.to()) && tokens.is(next, Kind.SEASON);
    Match other = joined ? withYear(tokens, new Match(next, next + 1, match.meaning())) : null;
    return other == null || other.meaning().equals(match.meaning())
        ? null
        : match.meaning(other.meaning());
  }

  /// Whether "the fall" is of something or of someone, not a season.
  private static boolean isFall(Tokens tokens, int i) {
    return !tokens.is(i + 1, Kind.SIGN) || !tokens.is(i - 1, Kind.THE) || !tokens.is(i - 2, "in");
  }

  /// "third quarter", "third-quarter", "fiscal first quarter", "Q3", "first half".
  private @Nullable Match quarter(Tokens tokens, int i) {
    int start = tokens.is(i, "fiscal") ? i + 1 : i;
    int unit = tokens.isHyphen(start + 1) ? start + 2 : start + 1;
    unit = tokens.is(unit, "fiscal") ? unit + 1 : unit;
    boolean last = tokens.isOneOf(start, "last", "final", "latter");
    if (last && tokens.isOneOf(unit, "quarter", "half") && tokens.isOneOf(unit + 1, "of", "in")) {
      return lastPart(tokens, i, unit);
    }
    if (tokens.is(start, Kind.ORDINAL) && tokens.value(start) >= 1) {
      int number = tokens.value(start);
      boolean half = tokens.is(unit, "half");
      if (tokens.is(unit, "quarter") && number <= 4 && !isLongAge(tokens, unit + 1)) {
        return withYear(tokens, new Match(i, unit + 1, Meaning.Yearly.of(Cycle.QUARTER, number)));
      }
      Match match = new Match(i, unit + 1, Meaning.Yearly.of(Cycle.HALF, number));
      Match dated = half && number <= 2 ? withYear(tokens, match) : match;
      return dated.equals(match) ? null : dated;
    }
    return ShortQuarters.at(tokens, i, this::withYear);
  }

  /// "of the 20th century".
  private static boolean isLongAge(Tokens tokens, int of) {
    int unit = tokens.is(of + 1, Kind.THE) ? of + 3 : of + 2;
    return tokens.is(of, "of") && tokens.isOneOf(unit, "century", "millennium", "decade");
  }

  /// "the last quarter of 2016", "the latter half of the year".
  private @Nullable Match lastPart(Tokens tokens, int i, int unit) {
    boolean half = tokens.is(unit, "half");
    Meaning part = Meaning.Yearly.of(half ? Cycle.HALF : Cycle.QUARTER, half ? 2 : 4);
    Match match = new Match(i, unit + 1, part);
    Match dated = withYear(tokens, match);
    return dated.equals(match) ? null : dated;
  }

  /// "1989's third quarter", "this year's third quarter", "the 1988 quarter".
  private @Nullable Match ofYear(Tokens tokens, int i) {
    Match year = tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.PICK) ? years.at(tokens, i) : null;
    if (year == null) {
      return null;
    }
    int next = year.to();
    boolean owns = tokens.isApostrophe(next) && tokens.is(next + 1, "s");
    next = owns ? next + 2 : next;
    Match part = tokens.is(next, Kind.ORDINAL) ? quarter(tokens, next) : null;
    return part != null && part.meaning() instanceof Meaning.Yearly yearly
        ? new Match(i, part.to(), in(yearly, year.meaning()))
        : null;
  }

  /// Takes in the year that follows: "1989", "of 1989", "of last year".
  private Match withYear(Tokens tokens, Match match) {
    int next = match.to();
    next =
        tokens.is(next, "of") || tokens.is(next, "in") || tokens.isSign(next, ',')
            ? next + 1
            : next;
    boolean starts =
        tokens.is(next, Kind.NUMBER)
            || tokens.isOneOf(next, "fiscal", "fy")
            || (tokens.isOneOf(next, "year") && next > match.to())
            || tokens.is(next, Kind.PICK)
            || tokens.is(next, Kind.CARDINAL)
            || (tokens.is(next, Kind.THE) && next > match.to());
    Match year = starts ? years.at(tokens, next) : null;
    return year != null && match.meaning() instanceof Meaning.Yearly yearly
        ? new Match(match.from(), behindWinter(tokens, year.to()), in(yearly, year.meaning()))
        : match;
  }

  /// Takes in the second year of "2016-17", "2016/2017".
  private static int behindWinter(Tokens tokens, int i) {
    boolean range = tokens.isHyphen(i) || tokens.isSign(i, '/');
    int first = tokens.value(i - 1);
    boolean next =
        range
            && tokens.isJoined(i)
            && tokens.isJoined(i + 1)
            && tokens.is(i + 1, Kind.NUMBER)
            && tokens.is(i - 1, Kind.NUMBER)
            && (first + 1) % (tokens.length(i + 1) == 2 ? 100 : 10_000) == tokens.value(i + 1);
    return next ? i + 2 : i;
  }

  private static Meaning in(Meaning.Yearly part, Meaning year) {
    if (year instanceof Meaning.Absolute(Period period)) {
      return part.cycle()
          .in(period.first().getYear(), part.number())
          .<Meaning>map(Meaning.Absolute::new)
          .orElse(part);
    }
    return new Meaning.Yearly(part.cycle(), part.number(), Pick.OPEN, year);
  }
}
