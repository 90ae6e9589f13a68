package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times of the clock in figures: "14:30", "2.30 p.m. EST", "1430 GMT", "0600 hours", "noon".
final class ClockFigures {
  private static final int NOON = 8;
  private static final int MIDNIGHT = 9;

  private ClockFigures() {}

  static @Nullable ClockTime at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.DAYPART)) {
      int part = tokens.value(i);
      return part == NOON
          ? new ClockTime(i + 1, "T12:00")
          : part == MIDNIGHT ? new ClockTime(i + 1, "T24:00") : null;
    }
    if (!tokens.is(i, Kind.NUMBER) || isTiedBefore(tokens, i)) {
      return null;
    }
    return hasMinutes(tokens, i) ? withMinutes(tokens, i) : withoutMinutes(tokens, i);
  }

  private static @Nullable ClockTime withMinutes(Tokens tokens, int i) {
    boolean colon = tokens.isSign(i + 1, ':');
    int behind = colon && hasMinutes(tokens, i + 2) ? i + 5 : i + 3;
    int minute = tokens.value(i + 2);
    if (isMeridiem(tokens, behind)) {
      return onDial(tokens, i, behind, minute);
    }
    int hour = tokens.value(i);
    boolean stop =
        tokens.is(behind, Kind.ZONE) || (tokens.is(i - 1, "at") && tokens.length(i) == 2);
    if (hour > 24 || !(colon || stop)) {
      return null;
    }
    ClockTime said =
        hour > 12 || !colon
            ? ClockTime.of(behind, hour, minute)
            : SpokenTimes.inPart(tokens, behind, hour, minute);
    return said.to() == behind ? zoned(tokens, said) : said;
  }

  private static @Nullable ClockTime withoutMinutes(Tokens tokens, int i) {
    if (isMeridiem(tokens, i + 1)) {
      return onDial(tokens, i, i + 1, 0);
    }
    if (tokens.value(i) == 12 && tokens.isOneOf(i + 1, "noon", "midnight")) {
      return at(tokens, i + 1);
    }
    return tokens.length(i) == 4 ? inFour(tokens, i) : french(tokens, i);
  }

  private static boolean isMeridiem(Tokens tokens, int i) {
    return tokens.is(i, Kind.MERIDIEM)
        && (tokens.isJoined(i)
            || tokens.length(i) > 2
            || !tokens.is(i, "am")
            || tokens.isCapitalised(i)
            || tokens.is(i - 1, Kind.NUMBER));
  }

  private static boolean isTiedBefore(Tokens tokens, int i) {
    return tokens.isJoined(i)
        && (tokens.kind(i - 1) != Kind.SIGN
            || tokens.isSign(i - 1, ':')
            || tokens.isSign(i - 1, '.')
            || tokens.isSign(i - 1, '+')
            || tokens.isSign(i - 1, '$'));
  }

  static boolean hasMinutes(Tokens tokens, int i) {
    return (tokens.isSign(i + 1, ':') || tokens.isSign(i + 1, '.'))
        && tokens.isJoined(i + 1)
        && tokens.isJoined(i + 2)
        && tokens.is(i + 2, Kind.NUMBER)
        && tokens.length(i + 2) == 2
        && tokens.value(i + 2) < 60;
  }

  private static @Nullable ClockTime onDial(Tokens tokens, int i, int meridiem, int minute) {
    int hour = tokens.value(i);
    if (hour < 1 || hour > 12) {
      return null;
    }
    int full = hour % 12 + tokens.value(meridiem);
    return zoned(tokens, ClockTime.of(meridiem + 1, full, minute));
  }

  /// "1430 GMT", "0600 hours", "0300Z", "at 0600".
  private static @Nullable ClockTime inFour(Tokens tokens, int i) {
    int value = tokens.value(i);
    boolean zero = tokens.text(i).charAt(0) == '0' && tokens.isOneOf(i - 1, "at", "around", "by");
    boolean told =
        zero
            || tokens.is(i + 1, Kind.ZONE)
            || tokens.isOneOf(i + 1, "hours", "hrs", "hr")
            || isZulu(tokens, i + 1);
    return told && value < 2400 && value % 100 < 60
        ? zoned(tokens, ClockTime.of(i + 1, value / 100, value % 100))
        : null;
  }

  /// "15h30", "at 15h".
  private static @Nullable ClockTime french(Tokens tokens, int i) {
    if (tokens.value(i) > 24 || !tokens.isJoined(i + 1) || !tokens.is(i + 1, "h")) {
      return null;
    }
    boolean minutes =
        tokens.isJoined(i + 2)
            && tokens.is(i + 2, Kind.NUMBER)
            && tokens.length(i + 2) == 2
            && tokens.value(i + 2) < 60;
    if (minutes) {
      return ClockTime.of(i + 3, tokens.value(i), tokens.value(i + 2));
    }
    return tokens.is(i - 1, "at") ? ClockTime.of(i + 2, tokens.value(i), 0) : null;
  }

  /// Takes in "hours", "GMT", "UTC+3", "local time", "Moscow time", "+03:00".
  private static ClockTime zoned(Tokens tokens, ClockTime time) {
    int next = tokens.isOneOf(time.to(), "hours", "hrs", "hr") ? time.to() + 1 : time.to();
    next = tokens.is(next, Kind.ZONE) || isZulu(tokens, next) ? next + 1 : next;
    boolean name = tokens.is(next, Kind.OTHER) && tokens.isCapitalised(next);
    boolean local = next > time.to() && tokens.is(next - 1, "local");
    if (tokens.is(next + (name ? 1 : 0), "time") && (name || local)) {
      next = next + (name ? 2 : 1);
    }
    return time.endingAt(behindOffset(tokens, next));
  }

  /// Behind "+3", "+0300", "-05:00" that is joined to a time or a zone.
  private static int behindOffset(Tokens tokens, int i) {
    boolean sign = tokens.isSign(i, '+') || (tokens.isHyphen(i) && tokens.is(i - 1, Kind.ZONE));
    boolean tied = sign && tokens.isJoined(i) && tokens.isJoined(i + 1);
    if (!tied || !tokens.is(i + 1, Kind.NUMBER)) {
      return i;
    }
    return hasMinutes(tokens, i + 1) ? i + 4 : i + 2;
  }

  private static boolean isZulu(Tokens tokens, int i) {
    return tokens.is(i, "z") && tokens.isJoined(i) && tokens.isCapitalised(i);
  }

  /// The time of `2017-09-25T14:30:00Z` and of `20170925T143000Z`, from its "T" on.
  static @Nullable ClockTime iso(Tokens tokens, int i) {
    boolean tied = tokens.isJoined(i) && tokens.is(i, "T") && tokens.isJoined(i + 1);
    if (!tied || !tokens.is(i + 1, Kind.NUMBER)) {
      return null;
    }
    if (hasMinutes(tokens, i + 1) && tokens.value(i + 1) <= 24) {
      int to = hasMinutes(tokens, i + 3) ? i + 6 : i + 4;
      to = tokens.isSign(to, '.') && tokens.isJoined(to) && tokens.isJoined(to + 1) ? to + 2 : to;
      return zoned(tokens, ClockTime.of(to, tokens.value(i + 1), tokens.value(i + 3)));
    }
    int length = tokens.length(i + 1);
    int time = length == 6 ? tokens.value(i + 1) / 100 : tokens.value(i + 1);
    return (length == 4 || length == 6) && time < 2400 && time % 100 < 60
        ? zoned(tokens, ClockTime.of(i + 2, time / 100, time % 100))
        : null;
  }
}
