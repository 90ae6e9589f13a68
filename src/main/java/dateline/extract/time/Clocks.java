package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times of the clock, with the day where the words name one: "10:15 P.M.", "noon Saturday", "1430
/// GMT on 3 May", "25 September 2017 at 14:30".
final class Clocks implements Rule {
  /// @param value as TIMEX3 appends it to the day
  record Time(int to, String value) {
    static Time of(int to, int hour, int minute) {
      return new Time(to, (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute);
    }
  }

  private final Rule dates;

  Clocks(Rule dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    Time time = time(tokens, i);
    if (time == null) {
      time = SpokenTimes.at(tokens, i);
    }
    return time != null ? withDay(tokens, i, time) : behindDate(tokens, i);
  }

  private Match withDay(Tokens tokens, int i, Time time) {
    int next = tokens.isSign(time.to, ',') ? time.to + 1 : time.to;
    next = tokens.is(next, "on") ? next + 1 : next;
    Match day = dates.at(tokens, next);
    return day != null && Days.isDay(day.meaning())
        ? new Match(i, day.to(), new Meaning.Clock(time.value, day.meaning()))
        : new Match(i, time.to, new Meaning.Clock(time.value, null));
  }

  private @Nullable Match behindDate(Tokens tokens, int i) {
    Match day = tokens.is(i, Kind.MERIDIEM) ? null : dates.at(tokens, i);
    if (day == null || !Days.isDay(day.meaning())) {
      return null;
    }
    int next = behindJoint(tokens, day.to());
    Time time = isoTime(tokens, next);
    if (time == null) {
      time = time(tokens, next);
    }
    return time == null ? null : dated(tokens, i, time, day.meaning());
  }

  /// Behind "," or "at", "at about", or a free-standing dash before figures.
  private static int behindJoint(Tokens tokens, int to) {
    int next = tokens.isSign(to, ',') ? to + 1 : to;
    if (tokens.is(next, "at")) {
      return tokens.is(next + 1, Kind.ABOUT) ? next + 2 : next + 1;
    }
    boolean dash = tokens.isHyphen(to) && !tokens.isJoined(to) && !tokens.isJoined(to + 1);
    return dash && hasMinutes(tokens, to + 1) ? to + 1 : next;
  }

  /// Takes in the year behind the time, as in "Mon Sep 25 14:30:00 2017".
  private static Match dated(Tokens tokens, int i, Time time, Meaning day) {
    Years.Year year = tokens.length(time.to) == 4 ? Years.read(tokens, time.to) : null;
    if (year != null && day instanceof Meaning.Yearly yearly && yearly.cycle().isMonthDay()) {
      Period full = Cycle.MONTH_DAY.in(year.number(), yearly.number() % 10_000).orElse(null);
      if (full != null) {
        return new Match(i, year.to(), new Meaning.Clock(time.value, new Meaning.Absolute(full)));
      }
    }
    return new Match(i, time.to, new Meaning.Clock(time.value, day));
  }

  private static @Nullable Time time(Tokens tokens, int i) {
    if (tokens.is(i, Kind.DAYPART)) {
      int part = tokens.value(i);
      return part == 8 ? new Time(i + 1, "T12:00") : part == 9 ? new Time(i + 1, "T24:00") : null;
    }
    if (!tokens.is(i, Kind.NUMBER) || isTiedBefore(tokens, i)) {
      return null;
    }
    boolean minutes = hasMinutes(tokens, i);
    int behind = minutes ? i + 3 : i + 1;
    boolean seconds = minutes && tokens.isSign(i + 1, ':') && hasMinutes(tokens, i + 2);
    behind = seconds ? behind + 2 : behind;
    int minute = minutes ? tokens.value(i + 2) : 0;
    if (tokens.is(behind, Kind.MERIDIEM) && isMeridiem(tokens, behind)) {
      return onDial(tokens, i, behind, minutes ? minute : -1);
    }
    if (minutes && tokens.isSign(i + 1, ':') && tokens.value(i) <= 24) {
      Time said =
          tokens.value(i) > 12
              ? Time.of(behind, tokens.value(i), minute)
              : SpokenTimes.inPart(tokens, behind, tokens.value(i), minute);
      return said.to == behind ? zoned(tokens, said) : said;
    }
    return minutes ? null : spoken(tokens, i);
  }

  private static boolean isMeridiem(Tokens tokens, int i) {
    return tokens.isJoined(i)
        || tokens.length(i) > 2
        || !tokens.is(i, "am")
        || tokens.isCapitalised(i)
        || tokens.is(i - 1, Kind.NUMBER);
  }

  private static boolean isTiedBefore(Tokens tokens, int i) {
    return tokens.isJoined(i)
        && (tokens.kind(i - 1) != Kind.SIGN
            || tokens.isSign(i - 1, ':')
            || tokens.isSign(i - 1, '.')
            || tokens.isSign(i - 1, '$'));
  }

  private static boolean hasMinutes(Tokens tokens, int i) {
    return (tokens.isSign(i + 1, ':') || tokens.isSign(i + 1, '.'))
        && tokens.isJoined(i + 1)
        && tokens.isJoined(i + 2)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.length(i + 2) == 2
        && tokens.value(i + 2) < 60;
  }

  private static @Nullable Time onDial(Tokens tokens, int i, int meridiem, int minute) {
    int hour = tokens.value(i);
    if (hour < 1 || hour > 12) {
      return null;
    }
    int full = hour % 12 + tokens.value(meridiem);
    return zoned(tokens, Time.of(meridiem + 1, full, Math.max(minute, 0)));
  }

  /// "1430 GMT", "0600 hours", "0300Z".
  private static @Nullable Time spoken(Tokens tokens, int i) {
    int value = tokens.value(i);
    if (tokens.length(i) == 4 && value < 2400 && value % 100 < 60) {
      boolean told =
          tokens.is(i + 1, Kind.ZONE)
              || tokens.isOneOf(i + 1, "hours", "hrs")
              || isZulu(tokens, i + 1);
      return told ? zoned(tokens, Time.of(i + 1, value / 100, value % 100)) : null;
    }
    return null;
  }

  /// Takes in "hours", "GMT", "local time", "Moscow time".
  private static Time zoned(Tokens tokens, Time time) {
    int next = tokens.isOneOf(time.to, "hours", "hrs") ? time.to + 1 : time.to;
    next = tokens.is(next, Kind.ZONE) || isZulu(tokens, next) ? next + 1 : next;
    boolean name = tokens.is(next, Kind.OTHER) && tokens.isCapitalised(next);
    boolean local = next > time.to && tokens.is(next - 1, "local");
    if (tokens.is(next + (name ? 1 : 0), "time") && (name || local)) {
      next = next + (name ? 2 : 1);
    }
    return new Time(next, time.value);
  }

  private static boolean isZulu(Tokens tokens, int i) {
    return tokens.is(i, "z") && tokens.isJoined(i) && tokens.isCapitalised(i);
  }

  /// "T14" as a word of its own, as in `2017-09-25T14:30:00Z`.
  private static @Nullable Time isoTime(Tokens tokens, int i) {
    if (!tokens.isJoined(i) || tokens.length(i) != 3 || !hasMinutes(tokens, i)) {
      return null;
    }
    int to = hasMinutes(tokens, i + 2) ? i + 5 : i + 3;
    to = tokens.is(to, "Z") && tokens.isJoined(to) ? to + 1 : to;
    return new Time(to, tokens.text(i) + ":" + tokens.text(i + 2));
  }
}
