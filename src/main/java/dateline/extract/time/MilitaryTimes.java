package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Date-time groups, as armies write them: "241730ZSEP17", "241730Z SEP 2017", "241730C SEP".
final class MilitaryTimes implements Rule {
  private static final int MONTH = 3;

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.NUMBER) || tokens.length(i) != 6 || !tokens.isJoined(i + 1)) {
      return null;
    }
    int day = tokens.value(i) / 10_000;
    int time = tokens.value(i) % 10_000;
    int name = tokens.length(i + 1) == 1 ? i + 2 : i + 1;
    int month = month(tokens, name);
    if (month == 0 || time >= 2400 || time % 100 >= 60 || !Cycle.MONTH_DAY.has(month * 100 + day)) {
      return null;
    }
    Integer year = year(tokens, name + 1);
    Meaning date =
        year == null
            ? Meaning.Yearly.of(Cycle.MONTH_DAY, month * 100 + day)
            : Cycle.MONTH_DAY
                .in(year, month * 100 + day)
                .<Meaning>map(Meaning.Absolute::new)
                .orElse(null);
    String clock = ClockTime.of(0, time / 100, time % 100).value();
    return date == null
        ? null
        : new Match(i, year == null ? name + 1 : name + 2, new Meaning.Clock(clock, date));
  }

  /// The month that a token names, whether or not the letter of a zone stands before it, or 0.
  private static int month(Tokens tokens, int i) {
    if (Months.isMonth(tokens, i)) {
      return tokens.value(i);
    }
    boolean zoned = tokens.length(i) == MONTH + 1 && tokens.isCapitalised(i);
    return zoned ? Months.named(tokens.text(i).substring(1)) : 0;
  }

  private static @Nullable Integer year(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.NUMBER)) {
      return null;
    }
    return switch (tokens.length(i)) {
      case 2 -> 2000 + tokens.value(i);
      case 4 -> tokens.value(i);
      default -> null;
    };
  }
}
