package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times of the clock, with the day where the words name one: "10:15 P.M.", "noon Saturday", "1430
/// GMT on 3 May", "25 September 2017 at 14:30", "8:45 this morning", "Sunday evening around 8".
final class Clocks implements Rule {
  /// What can stand free between a day and its time.
  private static final String JOINTS = "-\u2013\u2014/|\u2022\u00b7";

  private final Rule days;

  /// @param days reads days and parts of days
  Clocks(Rule days) {
    this.days = days;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    ClockTime time = ClockFigures.at(tokens, i);
    if (time == null) {
      time = SpokenTimes.at(tokens, i);
    }
    if (time != null) {
      return withDay(tokens, i, time);
    }
    Match bare = bareHour(tokens, i);
    return bare == null ? behindDate(tokens, i) : bare;
  }

  private Match withDay(Tokens tokens, int i, ClockTime time) {
    int next = tokens.isSign(time.to(), ',') ? time.to() + 1 : time.to();
    next = tokens.is(next, "on") || isFree(tokens, next) ? next + 1 : next;
    Match day = days.at(tokens, next);
    Match dated = day == null ? null : onDay(time, day);
    return dated == null
        ? new Match(i, time.to(), new Meaning.Clock(time.value(), sharedDay(tokens, time.to())))
        : dated.startingAt(i);
  }

  /// The day that a time leaves to the one that follows: "between 9 and 10pm on Friday".
  private @Nullable Meaning sharedDay(Tokens tokens, int joint) {
    ClockTime last = DayRanges.joins(tokens, joint) ? ClockFigures.at(tokens, joint + 1) : null;
    Match both = last == null ? null : withDay(tokens, joint + 1, last);
    return both != null && both.meaning() instanceof Meaning.Clock(_, Meaning day) ? day : null;
  }

  /// A time on a day, or in a part of a day on the half of the dial that this says.
  private static @Nullable Match onDay(ClockTime time, Match day) {
    if (Days.isDay(day.meaning())) {
      return day.meaning(new Meaning.Clock(time.value(), day.meaning()));
    }
    return day.meaning() instanceof Meaning.Clock(String part, Meaning date)
            && date != null
            && DayParts.isPart(part)
        ? day.meaning(new Meaning.Clock(time.in(part).value(), date))
        : null;
  }

  /// "8" of "at 8 this morning", with all that follows.
  private @Nullable Match bareHour(Tokens tokens, int i) {
    if (!SpokenTimes.isHour(tokens, i) || !SpokenTimes.isLed(tokens, i)) {
      return null;
    }
    Match part = days.at(tokens, i + 1);
    if (part == null || !(part.meaning() instanceof Meaning.Clock)) {
      return null;
    }
    Match dated = onDay(ClockTime.of(i + 1, tokens.value(i), 0), part);
    return dated == null ? null : dated.startingAt(i);
  }

  private @Nullable Match behindDate(Tokens tokens, int i) {
    Match day = tokens.is(i, Kind.MERIDIEM) ? null : days.at(tokens, i);
    if (day == null) {
      return null;
    }
    int next = behindJoint(tokens, day.to());
    ClockTime time = ClockFigures.iso(tokens, next);
    if (time == null) {
      time = ClockFigures.at(tokens, next);
    }
    if (time == null && day.meaning() instanceof Meaning.Clock) {
      time = lastHour(tokens, next);
    }
    Match dated = time == null ? null : onDay(time, day);
    return time == null || dated == null ? null : withYear(tokens, i, time, dated.meaning());
  }

  /// "8" of "Sunday evening at 8", where the phrase ends.
  private static @Nullable ClockTime lastHour(Tokens tokens, int i) {
    boolean ends =
        tokens.is(i + 1, Kind.SIGN)
            || tokens.is(i + 1, Kind.PREPOSITION)
            || tokens.is(i + 1, Kind.PAST_VERB)
            || i + 1 >= tokens.size();
    return SpokenTimes.isHour(tokens, i) && SpokenTimes.isLed(tokens, i) && ends
        ? ClockTime.of(i + 1, tokens.value(i), 0)
        : null;
  }

  /// Behind "," or "at", "at about", or a free-standing dash or stroke before figures.
  private static int behindJoint(Tokens tokens, int to) {
    int next = tokens.isSign(to, ',') ? to + 1 : to;
    next = tokens.is(next, "at") ? next + 1 : next;
    if (next > to || tokens.is(next, Kind.ABOUT)) {
      return tokens.is(next, Kind.ABOUT) ? next + 1 : next;
    }
    return isFree(tokens, to) && ClockFigures.hasMinutes(tokens, to + 1) ? to + 1 : next;
  }

  private static boolean isFree(Tokens tokens, int i) {
    boolean joint = tokens.is(i, Kind.SIGN) && JOINTS.indexOf(tokens.text(i).charAt(0)) >= 0;
    return joint && !tokens.isJoined(i) && !tokens.isJoined(i + 1);
  }

  /// Takes in the year behind the time, as in "Mon Sep 25 14:30:00 2017".
  private static Match withYear(Tokens tokens, int i, ClockTime time, Meaning dated) {
    Years.Year year = tokens.length(time.to()) == 4 ? Years.read(tokens, time.to()) : null;
    if (year != null
        && dated instanceof Meaning.Clock(String value, Meaning.Yearly yearly)
        && yearly.cycle().isMonthDay()) {
      Period full = Cycle.MONTH_DAY.in(year.number(), yearly.number() % 10_000).orElse(null);
      if (full != null) {
        return new Match(i, year.to(), new Meaning.Clock(value, new Meaning.Absolute(full)));
      }
    }
    return new Match(i, time.to(), dated);
  }
}
