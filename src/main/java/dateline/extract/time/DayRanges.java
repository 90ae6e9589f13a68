package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// The day of a range that leaves its month to the other one: "3" in "between 3 and 5 May", "5" in
/// "May 3-5".
final class DayRanges {
  private DayRanges() {}

  /// A day whose month follows behind other days: "3" of "3 and 5 May", "the 3rd" of "the 3rd to
  /// the 5th of May", "3" of "3, 4 and 5 May".
  static @Nullable Match firstDay(Tokens tokens, int i, Rule rule) {
    int day = tokens.is(i, Kind.THE) ? i + 1 : i;
    boolean listed = tokens.isSign(day + 1, ',') && tokens.is(day + 2, Kind.NUMBER);
    if (!WrittenDates.isDayNumber(tokens, day) || !(listed || joins(tokens, day + 1))) {
      return null;
    }
    int next = tokens.is(day + 2, Kind.THE) ? day + 3 : day + 2;
    if (!WrittenDates.isDayNumber(tokens, next)) {
      return null;
    }
    Match last = listed ? null : rule.at(tokens, day + 2);
    if (last == null || last.to() <= next + 1) {
      last = firstDay(tokens, day + 2, rule);
    }
    Match match = last == null ? null : sameMonth(tokens, day, last.meaning());
    return match == null ? null : match.startingAt(i);
  }

  static @Nullable Match lastDay(Tokens tokens, int i, Match first) {
    boolean range = first.to() == i - 1 && (joins(tokens, i - 1) || isListed(tokens, i));
    boolean free = !tokens.isJoined(i + 1) || tokens.is(i + 1, Kind.SIGN);
    boolean day =
        range
            && free
            && WrittenDates.isDayNumber(tokens, i)
            && !tokens.is(i + 1, Kind.COUNTED)
            && isDayLast(tokens, first.to() - 1);
    Match match = day ? sameMonth(tokens, i, first.meaning()) : null;
    Years.Year year = match == null ? null : Years.behind(tokens, i + 1);
    return match == null || year == null ? match : new Match(i, year.to(), match.meaning());
  }

  /// "4th" of "May 3rd, 4th", "4" of "May 3, 4 and 5".
  private static boolean isListed(Tokens tokens, int i) {
    boolean goesOn =
        tokens.is(i + 1, "and")
            && tokens.is(i + 2, Kind.NUMBER)
            && tokens.value(i + 2) == tokens.value(i) + 1;
    return tokens.isSign(i - 1, ',') && (tokens.is(i, Kind.ORDINAL) || goesOn);
  }

  private static boolean isDayLast(Tokens tokens, int i) {
    return tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.ORDINAL);
  }

  /// The year of "May 3-5, 2016", seen from behind the first day.
  static Years.@Nullable Year yearBehind(Tokens tokens, int i) {
    boolean range = joins(tokens, i) && WrittenDates.isDayNumber(tokens, i + 1);
    return range ? Years.behind(tokens, i + 2) : null;
  }

  static boolean joins(Tokens tokens, int i) {
    return tokens.isHyphen(i)
        || tokens.isOneOf(i, "to", "and", "or", "until", "through")
        || tokens.isSign(i, '/');
  }

  private static @Nullable Match sameMonth(Tokens tokens, int i, Meaning other) {
    int day = tokens.value(i);
    return switch (other) {
      case Meaning.Absolute(Period period)
          when period.grain() == Grain.DAY && day <= period.first().lengthOfMonth() ->
          new Match(i, i + 1, new Meaning.Absolute(Period.day(period.first().withDayOfMonth(day))));
      case Meaning.Yearly(Cycle cycle, int number, var pick, var within) when cycle.isMonthDay() ->
          new Match(
              i,
              i + 1,
              new Meaning.Yearly(Cycle.MONTH_DAY, number % 10_000 / 100 * 100 + day, pick, within));
      default -> null;
    };
  }
}
