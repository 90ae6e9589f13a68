package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times of the clock as they are said: "three o'clock in the morning", "half past three", "ten
/// minutes to midnight", "between 3 and 4 p.m.".
final class SpokenTimes {
  private static final int NOON = 12;

  private SpokenTimes() {}

  static @Nullable ClockTime at(Tokens tokens, int i) {
    ClockTime time = pastOrTo(tokens, i);
    return time == null ? hour(tokens, i) : time;
  }

  /// "half past three", "quarter to four", "ten minutes to midnight", "at ten past five".
  private static @Nullable ClockTime pastOrTo(Tokens tokens, int i) {
    int first = tokens.is(i, Kind.AN) ? i + 1 : i;
    int minutes = minutes(tokens, first);
    int joint = tokens.is(first + 1, "minutes") ? first + 2 : first + 1;
    boolean past = tokens.is(joint, "past");
    boolean twelve = tokens.isOneOf(joint + 1, "noon", "midnight");
    if (minutes == 0 || !(past || tokens.is(joint, "to"))) {
      return null;
    }
    if (!twelve && !isHour(tokens, joint + 1)) {
      return null;
    }
    int spoken = twelve ? NOON : tokens.value(joint + 1);
    int hour = (spoken + (past ? 0 : NOON - 1) - 1) % NOON + 1;
    int shown = twelve && tokens.is(joint + 1, "midnight") ? (past ? 0 : NOON + hour) : hour;
    return inPart(tokens, joint + 2, shown, past ? minutes : 60 - minutes);
  }

  /// How many minutes are said before "past" and "to": those by a number alone count where "at" or
  /// the like says that a time follows, or "minutes".
  private static int minutes(Tokens tokens, int i) {
    if (tokens.isOneOf(i, "half", "quarter")) {
      return tokens.is(i, "half") ? 30 : 15;
    }
    boolean number = tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.CARDINAL);
    boolean told =
        tokens.is(i + 1, "minutes")
            || (isLed(tokens, i) && tokens.value(i) % 5 == 0 && endsPhrase(tokens, i + 3));
    return number && told && tokens.value(i) < 60 ? tokens.value(i) : 0;
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    return i >= tokens.size() || tokens.is(i, Kind.SIGN) || tokens.is(i, Kind.PREPOSITION);
  }

  /// Whether a word stands before a number that a time follows.
  static boolean isLed(Tokens tokens, int i) {
    return tokens.isOneOf(i - 1, "at", "by", "around", "about", "until", "from", "before", "after");
  }

  /// "3 o'clock", "4 in the morning", "3" of "between 3 and 4 p.m.".
  private static @Nullable ClockTime hour(Tokens tokens, int i) {
    if (!isHour(tokens, i) || tokens.isJoined(i)) {
      return null;
    }
    int hour = tokens.value(i);
    boolean clock =
        tokens.is(i + 1, "o") && tokens.isApostrophe(i + 2) && tokens.is(i + 3, "clock");
    if (clock) {
      return inPart(tokens, i + 4, hour, 0);
    }
    ClockTime time = isLed(tokens, i) ? inPart(tokens, i + 1, hour, 0) : null;
    return time != null && time.to() > i + 1 ? time : firstOfTwo(tokens, i, hour);
  }

  private static @Nullable ClockTime firstOfTwo(Tokens tokens, int i, int hour) {
    boolean range =
        tokens.isOneOf(i - 1, "between", "from", "at")
            && (tokens.isOneOf(i + 1, "and", "to", "until") || tokens.isHyphen(i + 1))
            && isHour(tokens, i + 2)
            && tokens.is(i + 3, Kind.MERIDIEM);
    return range ? ClockTime.of(i + 1, hour % NOON + tokens.value(i + 3), 0) : null;
  }

  static boolean isHour(Tokens tokens, int i) {
    boolean number = tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.CARDINAL);
    return number && tokens.value(i) >= 1 && tokens.value(i) <= NOON;
  }

  /// With the part of the day that is said behind: "in the morning", "at night".
  static ClockTime inPart(Tokens tokens, int to, int hour, int minute) {
    int part = to;
    if (tokens.is(to, "in") && tokens.is(to + 1, Kind.THE)) {
      part = to + 2;
    } else if (tokens.is(to, "at")) {
      part = to + 1;
    }
    if (part == to || !tokens.is(part, Kind.DAYPART)) {
      return ClockTime.of(to, hour, minute);
    }
    boolean late =
        tokens.isOneOf(part, "afternoon", "evening") || (tokens.is(part, "night") && hour > 5);
    return ClockTime.of(part + 1, late ? hour % NOON + NOON : hour % NOON, minute);
  }
}
