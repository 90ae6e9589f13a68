package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times of the clock, with the day where the words name one: "10:15 P.M.", "noon Saturday", "1430
/// GMT on 3 May", "25 September 2017 at 14:30".
final class Clocks implements Rule {
  private record Time(int to, String value) {}

  private final Rule dates;

  Clocks(Rule dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    Time time = time(tokens, i);
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
    int next = tokens.isSign(day.to(), ',') ? day.to() + 1 : day.to();
    next = tokens.is(next, "at") ? next + 1 : next;
    Time time = isoTime(tokens, next);
    if (time == null) {
      time = time(tokens, next);
    }
    return time == null
        ? null
        : new Match(i, time.to, new Meaning.Clock(time.value, day.meaning()));
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
      return zoned(tokens, behind, written(tokens.value(i), minute));
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
    return zoned(tokens, meridiem + 1, written(full, Math.max(minute, 0)));
  }

  /// "1430 GMT", "0600 hours", "3 o'clock".
  private static @Nullable Time spoken(Tokens tokens, int i) {
    int value = tokens.value(i);
    if (tokens.length(i) == 4 && value < 2400 && value % 100 < 60) {
      boolean told = tokens.is(i + 1, Kind.ZONE) || tokens.isOneOf(i + 1, "hours", "hrs");
      return told ? zoned(tokens, i + 1, written(value / 100, value % 100)) : null;
    }
    boolean clock =
        tokens.is(i + 1, "o") && tokens.isApostrophe(i + 2) && tokens.is(i + 3, "clock");
    return clock && value <= 12 ? new Time(i + 4, written(value, 0)) : null;
  }

  private static Time zoned(Tokens tokens, int to, String value) {
    int next = tokens.isOneOf(to, "hours", "hrs") ? to + 1 : to;
    next = tokens.is(next, Kind.ZONE) ? next + 1 : next;
    next = next > to && tokens.is(next - 1, "local") && tokens.is(next, "time") ? next + 1 : next;
    return new Time(next, value);
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

  private static String written(int hour, int minute) {
    return (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute;
  }
}
