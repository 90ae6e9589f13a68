package dateline.extract.time;

import dateline.extract.time.Meaning.Pick;
import org.jspecify.annotations.Nullable;

/// Days of the week: "Wednesday", "last Friday", "Monday of this week", "Fridays".
final class Weekdays implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int pick = tokens.is(i, Kind.THE) ? i + 1 : i;
    int day = pick;
    if (tokens.is(pick, Kind.PICK)) {
      day = tokens.is(pick + 1, Kind.PICK) ? pick + 2 : pick + 1;
    }
    if (Frequencies.isListed(tokens, i) || !isWeekday(tokens, day) || (pick > i && day == pick)) {
      return null;
    }
    int number = tokens.value(day);
    if (tokens.length(day) > 6 && tokens.text(day).endsWith("s")) {
      return day == i ? new Match(i, i + 1, new Meaning.Repeated("XXXX-WXX-" + number)) : null;
    }
    Pick picked = day > pick ? Picks.pick(tokens.value(day - 1)) : Pick.OPEN;
    return ofWeek(tokens, match(i, day + 1, number, picked));
  }

  /// Whether a token names a day: "Sunday", and "Sun." only before a date.
  private static boolean isWeekday(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.WEEKDAY)) {
      return false;
    }
    boolean shortened = tokens.length(i) < 6;
    boolean lead = tokens.isSign(i + 1, '.') || tokens.isSign(i + 1, ',');
    boolean beforeDate =
        tokens.is(lead ? i + 2 : i + 1, Kind.NUMBER) || tokens.is(lead ? i + 2 : i + 1, Kind.MONTH);
    return !shortened || (tokens.isCapitalised(i) && beforeDate);
  }

  /// "Tuesday" of "Tuesday and Wednesday next week".
  private static Match sharedWeek(Tokens tokens, Match match) {
    int next = match.to() + 1;
    boolean joined = DayRanges.joins(tokens, match.to()) && isWeekday(tokens, next);
    Match other =
        joined ? ofWeek(tokens, match(next, next + 1, tokens.value(next), Pick.OPEN)) : null;
    return other != null
            && other.meaning() instanceof Meaning.Weekday(_, _, Meaning week)
            && week != null
            && match.meaning() instanceof Meaning.Weekday(int number, Pick picked, _)
        ? match.meaning(new Meaning.Weekday(number, picked, week))
        : match;
  }

  private static Match match(int from, int to, int weekday, Pick pick) {
    return new Match(from, to, new Meaning.Weekday(weekday, pick, null));
  }

  /// "Friday of last week", "Monday next week".
  private static Match ofWeek(Tokens tokens, Match match) {
    int pick = tokens.is(match.to(), "of") ? match.to() + 1 : match.to();
    if (!tokens.is(pick, Kind.PICK) || !tokens.is(pick + 1, "week")) {
      return sharedWeek(tokens, match);
    }
    Meaning week = Picks.unit(tokens.value(pick), Grain.WEEK, false);
    return match.meaning() instanceof Meaning.Weekday(int number, Pick picked, _)
        ? new Match(match.from(), pick + 2, new Meaning.Weekday(number, picked, week))
        : match;
  }
}
