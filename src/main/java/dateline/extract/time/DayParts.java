package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import org.jspecify.annotations.Nullable;

/// Parts of a day: "Friday night", "this morning", "the night of 3 May", "at dawn", "overnight".
final class DayParts implements Rule {
  private static final String[] VALUES = {
    "", "TMO", "TAF", "TEV", "TNI", "TDW", "TDU", "TDT", "T12:00", "T24:00"
  };
  private static final int NIGHT = 4;
  private static final int DAWN = 5;

  private final Rule dates;

  DayParts(Rule dates) {
    this.dates = dates;
  }

  /// Whether TIMEX3 writes a part of a day so, and not an hour.
  static boolean isPart(String value) {
    return value.length() == 3;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    Match match = ofDay(tokens, i);
    if (match == null) {
      match = picked(tokens, i);
    }
    return match != null ? match : bare(tokens, i);
  }

  /// "Friday night", "May 3 morning".
  private @Nullable Match ofDay(Tokens tokens, int i) {
    Match day = dates.at(tokens, i);
    if (day == null || !Days.isDay(day.meaning()) || !isPart(tokens, day.to())) {
      return null;
    }
    String value = VALUES[tokens.value(day.to())];
    return new Match(i, day.to() + 1, new Meaning.Clock(value, day.meaning()));
  }

  private static boolean isPart(Tokens tokens, int i) {
    return tokens.is(i, Kind.DAYPART) && !tokens.at(i).text().endsWith("s");
  }

  /// "this morning", "last night", "the next afternoon".
  private static @Nullable Match picked(Tokens tokens, int i) {
    int pick = tokens.is(i, Kind.THE) ? i + 1 : i;
    int part = tokens.is(pick + 1, Kind.PICK) ? pick + 2 : pick + 1;
    if (!tokens.is(pick, Kind.PICK) || !isPart(tokens, part)) {
      return null;
    }
    Meaning day = Picks.unit(tokens.value(part - 1), Grain.DAY, pick > i);
    return new Match(i, part + 1, new Meaning.Clock(VALUES[tokens.value(part)], day));
  }

  /// "the morning", "the night of 3 May", "at night".
  private @Nullable Match bare(Tokens tokens, int i) {
    boolean the = tokens.is(i, Kind.THE);
    int part = the ? i + 1 : i;
    part = tokens.is(part, "pre") && tokens.isHyphen(part + 1) ? part + 2 : part;
    if (!isPart(tokens, part)) {
      return null;
    }
    String value = VALUES[tokens.value(part)];
    Match before = the && part == i + 1 ? before(tokens, i, value) : null;
    if (before != null) {
      return before;
    }
    boolean hours = tokens.is(part + 1, "hours");
    int behind = hours ? part + 2 : part + 1;
    Match day = dayBehind(tokens, part, behind);
    if (day != null && Days.isDay(day.meaning())) {
      return new Match(i, day.to(), new Meaning.Clock(value, day.meaning()));
    }
    boolean told =
        the
            ? !tokens.is(part + 1, "of")
            : tokens.isOneOf(i - 1, "at", "by", "before", "until", "after", "since", "towards")
                || tokens.is(i - 1, Kind.EDGE)
                || (tokens.isHyphen(i - 1) && tokens.is(i - 2, Kind.EDGE))
                || tokens.is(i, "overnight");
    int to = hours && the ? behind : part + 1;
    return told && !isHabit(tokens, i) ? new Match(i, to, here(value)) : null;
  }

  /// The day of "the night of 3 May", "dawn on Friday", "dawn the next day", "overnight Sunday".
  private @Nullable Match dayBehind(Tokens tokens, int part, int behind) {
    if (tokens.isOneOf(behind, "of", "on", "between")) {
      return nightOf(tokens, behind + 1);
    }
    boolean overnight = tokens.is(part, "overnight") && !tokens.is(behind, Kind.THE);
    boolean next = tokens.is(behind, Kind.THE) && tokens.is(behind + 1, Kind.PICK);
    boolean direct =
        overnight || next || tokens.is(behind, Kind.WEEKDAY) || tokens.is(behind, Kind.DEICTIC);
    return direct ? dates.at(tokens, behind) : null;
  }

  /// "the night before last", "the evening before".
  private static @Nullable Match before(Tokens tokens, int i, String value) {
    if (!tokens.is(i + 2, "before")) {
      return null;
    }
    if (tokens.is(i + 3, "last")) {
      return new Match(i, i + 4, on(-2, Base.REPORT, value));
    }
    boolean ends = tokens.is(i + 3, Kind.SIGN) && !tokens.isApostrophe(i + 3);
    return ends ? new Match(i, i + 3, on(-1, Base.STORY, value)) : null;
  }

  private static Meaning on(int days, Meaning.Base base, String value) {
    return new Meaning.Clock(value, new Meaning.Shifted(Grain.DAY, days, base));
  }

  /// A day, or the first of the two that a night lies between: "the night of 3-4 May".
  private @Nullable Match nightOf(Tokens tokens, int i) {
    Match day = dates.at(tokens, i);
    Match first = day == null ? DayRanges.firstDay(tokens, i, dates) : null;
    Match last = first == null ? null : dates.at(tokens, first.to() + 1);
    return first == null || last == null ? day : new Match(i, last.to(), first.meaning());
  }

  /// "overnight" as an adjective would be; "the night sky", "the dawn raid".
  private static boolean isHabit(Tokens tokens, int i) {
    boolean named = tokens.value(i + 1) == NIGHT || tokens.value(i + 1) == DAWN;
    return tokens.is(i, Kind.THE) && named && tokens.is(i + 2, Kind.OTHER);
  }

  private static Meaning here(String value) {
    return on(0, Base.SETTING, value);
  }
}
