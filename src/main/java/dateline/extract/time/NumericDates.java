package dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates in figures: "2017-09-25", "25/09/2017", "25.9.17", "9/11".
final class NumericDates implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.WEEKDAY)) {
      Match date = figures(tokens, WrittenDates.behindWeekday(tokens, i));
      return date == null || !Days.isDay(date.meaning()) ? null : date.startingAt(i);
    }
    return figures(tokens, i);
  }

  private static @Nullable Match figures(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.NUMBER) || isTiedBefore(tokens, i)) {
      return null;
    }
    if (tokens.length(i) == 8) {
      return compact(tokens, i);
    }
    int end = i + 4;
    boolean three = isNext(tokens, i, i + 1) && isNext(tokens, i + 2, i + 3);
    if (three && sameSign(tokens, i + 1, i + 3) && !isTiedBehind(tokens, end + 1)) {
      return inThree(tokens, i);
    }
    if (tokens.value(i) == 9 && isEleven(tokens, i)) {
      return nineEleven(i);
    }
    return three ? null : inTwo(tokens, i);
  }

  /// "09/2017", and without a year "on 24/09", "from 9/24 to 9/26".
  private static @Nullable Match inTwo(Tokens tokens, int i) {
    boolean slashed = tokens.isSign(i + 1, '/') && isNext(tokens, i, i + 1);
    if (!slashed || tokens.length(i) > 2 || isTiedBehind(tokens, i + 3)) {
      return null;
    }
    int one = tokens.value(i);
    int two = tokens.value(i + 2);
    if (tokens.length(i + 2) == 4) {
      boolean year = two >= 1900 && two < 2100;
      return year
          ? Cycle.MONTH
              .in(two, one)
              .map(month -> new Match(i, i + 3, new Meaning.Absolute(month)))
              .orElse(null)
          : null;
    }
    return yearless(tokens, i, one, two);
  }

  /// Only where a word says that a day follows, and the figures leave no other.
  private static @Nullable Match yearless(Tokens tokens, int i, int one, int two) {
    boolean led =
        tokens.isOneOf(i - 1, "on", "from", "since", "until", "till", "by", "to", "between");
    boolean sure = Math.max(one, two) > 12 || one == two;
    boolean always = one == 24 && two == 7;
    int number = one > 12 ? two * 100 + one : one * 100 + two;
    return led && sure && !always && Cycle.MONTH_DAY.has(number) && !tokens.is(i + 3, "of")
        ? new Match(i, i + 3, Meaning.Yearly.of(Cycle.MONTH_DAY, number))
        : null;
  }

  private static boolean isTiedBefore(Tokens tokens, int i) {
    return tokens.isJoined(i)
        && (tokens.kind(i - 1) != Kind.SIGN
            || tokens.isHyphen(i - 1)
            || tokens.isSign(i - 1, '/')
            || tokens.isSign(i - 1, '.'));
  }

  private static boolean isTiedBehind(Tokens tokens, int i) {
    return tokens.isJoined(i)
        && ((tokens.isHyphen(i) || tokens.isSign(i, '/') || tokens.isSign(i, '.'))
            && tokens.isJoined(i + 1)
            && tokens.is(i + 1, Kind.NUMBER));
  }

  /// Whether a separator and a number follow a number with no space between.
  private static boolean isNext(Tokens tokens, int number, int sign) {
    return tokens.isJoined(number + 1)
        && tokens.isJoined(number + 2)
        && tokens.is(number + 2, Kind.NUMBER)
        && (tokens.isHyphen(sign) || tokens.isSign(sign, '/') || tokens.isSign(sign, '.'));
  }

  private static boolean sameSign(Tokens tokens, int a, int b) {
    return tokens.value(a) == tokens.value(b);
  }

  private static @Nullable Match inThree(Tokens tokens, int i) {
    int one = tokens.value(i);
    int two = tokens.value(i + 2);
    int three = tokens.value(i + 4);
    if (tokens.length(i) == 4) {
      return isOfAnotherCalendar(one) ? null : date(i, i + 5, one, two, three);
    }
    boolean full = tokens.length(i + 4) == 4 && three >= 1000 && three < 2200;
    boolean shortened = tokens.length(i + 4) == 2 && tokens.isSign(i + 1, '/');
    shortened |= tokens.length(i + 4) == 2 && tokens.isSign(i + 1, '.') && isSaid(tokens, i);
    int year = full ? three : Years.full(three);
    boolean dayAndMonth = Math.min(one, two) >= 1 && Math.min(one, two) <= 12;
    if (!(full || shortened) || !dayAndMonth || Math.max(one, two) > 31) {
      return null;
    }
    if (tokens.isSign(i + 1, '.')) {
      return date(i, i + 5, year, two, one);
    }
    return new Match(i, i + 5, new Meaning.Slashed(one, two, year));
  }

  /// "1439/01/05", "1396/07/03": of the Islamic or the Iranian calendar, which of them is not said.
  private static boolean isOfAnotherCalendar(int year) {
    return year >= 1300 && year < 1500;
  }

  /// "on 25.9.17", which is no number of a version or a section.
  private static boolean isSaid(Tokens tokens, int i) {
    return tokens.isOneOf(i - 1, "on", "of", "from", "since", "until", "by", "to", "dated");
  }

  private static @Nullable Match compact(Tokens tokens, int i) {
    int value = tokens.value(i);
    int year = value / 10_000;
    return year >= 1900 && year < 2100
        ? date(i, i + 1, year, value / 100 % 100, value % 100)
        : null;
  }

  private static @Nullable Match date(int from, int to, int year, int month, int day) {
    try {
      Period period = Period.day(LocalDate.of(year, month, day));
      return new Match(from, to, new Meaning.Absolute(period));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isEleven(Tokens tokens, int i) {
    return tokens.isSign(i + 1, '/') && isNext(tokens, i, i + 1) && tokens.value(i + 2) == 11;
  }

  private static @Nullable Match nineEleven(int i) {
    return date(i, i + 3, 2001, 9, 11);
  }
}
