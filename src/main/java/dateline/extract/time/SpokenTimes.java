package dateline.extract.time;

import dateline.extract.time.Clocks.Time;
import org.jspecify.annotations.Nullable;

/// Times of the clock as they are said: "three o'clock in the morning", "half past three", "15h30",
/// "between 3 and 4 p.m.", "at 8 this morning".
final class SpokenTimes {
  private static final int NOON = 12;

  private SpokenTimes() {}

  static @Nullable Time at(Tokens tokens, int i) {
    Time time = pastOrTo(tokens, i);
    if (time == null) {
      time = hour(tokens, i);
    }
    return time == null ? french(tokens, i) : time;
  }

  /// "half past three", "quarter to four".
  private static @Nullable Time pastOrTo(Tokens tokens, int i) {
    int to = tokens.is(i, Kind.AN) ? i + 1 : i;
    int minutes = tokens.is(to, "half") ? 30 : tokens.is(to, "quarter") ? 15 : 0;
    boolean past = tokens.is(to + 1, "past");
    if (minutes == 0 || !isHour(tokens, to + 2) || !(past || tokens.is(to + 1, "to"))) {
      return null;
    }
    int hour = tokens.value(to + 2) + (past ? 0 : 11);
    int shown = (hour - 1) % NOON + 1;
    return inPart(tokens, to + 3, shown, past ? minutes : 60 - minutes);
  }

  /// "3 o'clock", "4 in the morning", "3" of "between 3 and 4 p.m.".
  private static @Nullable Time hour(Tokens tokens, int i) {
    if (!isHour(tokens, i) || tokens.isJoined(i)) {
      return null;
    }
    int hour = tokens.value(i);
    boolean clock =
        tokens.is(i + 1, "o") && tokens.isApostrophe(i + 2) && tokens.is(i + 3, "clock");
    if (clock) {
      return inPart(tokens, i + 4, hour, 0);
    }
    boolean led = tokens.isOneOf(i - 1, "at", "by", "around", "about", "until", "from", "before");
    Time time = led ? inPart(tokens, i + 1, hour, 0) : null;
    return time != null && time.to() > i + 1 ? time : firstOfTwo(tokens, i, hour);
  }

  private static @Nullable Time firstOfTwo(Tokens tokens, int i, int hour) {
    boolean range =
        tokens.isOneOf(i - 1, "between", "from")
            && (tokens.isOneOf(i + 1, "and", "to", "until") || tokens.isHyphen(i + 1))
            && isHour(tokens, i + 2)
            && tokens.is(i + 3, Kind.MERIDIEM);
    return range ? Time.of(i + 1, hour % NOON + tokens.value(i + 3), 0) : null;
  }

  private static boolean isHour(Tokens tokens, int i) {
    boolean number = tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.CARDINAL);
    return number && tokens.value(i) >= 1 && tokens.value(i) <= NOON;
  }

  /// With the part of the day that is said behind: "in the morning", "at night".
  static Time inPart(Tokens tokens, int to, int hour, int minute) {
    int part = to;
    if (tokens.is(to, "in") && tokens.is(to + 1, Kind.THE)) {
      part = to + 2;
    } else if (tokens.is(to, "at")) {
      part = to + 1;
    }
    if (part == to || !tokens.is(part, Kind.DAYPART)) {
      return Time.of(to, hour, minute);
    }
    boolean late =
        tokens.isOneOf(part, "afternoon", "evening") || (tokens.is(part, "night") && hour > 5);
    return Time.of(part + 1, late ? hour % NOON + NOON : hour % NOON, minute);
  }

  /// "15h30".
  private static @Nullable Time french(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.NUMBER) || tokens.value(i) > 24 || !tokens.isJoined(i + 1)) {
      return null;
    }
    boolean minutes = tokens.length(i + 1) == 3;
    String text = minutes ? tokens.text(i + 1) : "";
    boolean told = minutes && text.charAt(0) == 'h' && isMinute(text);
    return told ? Time.of(i + 2, tokens.value(i), Integer.parseInt(text.substring(1))) : null;
  }

  private static boolean isMinute(String text) {
    char ten = text.charAt(1);
    return ten >= '0' && ten <= '5' && text.charAt(2) >= '0' && text.charAt(2) <= '9';
  }
}
