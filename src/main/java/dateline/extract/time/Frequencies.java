package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// What happens again and again: "daily", "every night", "each Friday", "every two weeks".
final class Frequencies implements Rule {
  private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI", "TDW", "TDU", "TDT"};

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.FREQUENCY)) {
      int unit = tokens.value(i);
      String value = unit == 4 ? "XXXX-XX-XXTNI" : Grain.numbered(unit).lasting("1");
      return new Match(i, i + 1, new Meaning.Repeated(value));
    }
    if (!tokens.is(i, Kind.EVERY)) {
      return tokens.is(i, Kind.WEEKDAY) ? weekdayParts(tokens, i) : times(tokens, i);
    }
    return switch (tokens.kind(i + 1)) {
      case ORDINAL -> other(tokens, i, tokens.value(i + 1));

      case UNIT -> every(tokens, i, new Count(i + 1, "1", 1));
      case NUMBER, CARDINAL, VAGUE -> every(tokens, i, Count.at(tokens, i + 1));
      case WEEKDAY -> new Match(i, i + 2, weekly(tokens, i + 1));
      case MONTH -> new Match(i, i + 2, yearly(Cycle.MONTH, tokens.value(i + 1)));
      case SEASON -> new Match(i, i + 2, yearly(Cycle.SEASON, tokens.value(i + 1)));
      case DAYPART -> daily(tokens, i);
      default -> tokens.is(i + 1, "other") ? other(tokens, i, 2) : null;
    };
  }

  /// So often as the unit behind a count comes round.
  static @Nullable Match every(Tokens tokens, int i, @Nullable Count count) {
    if (count == null || !tokens.is(count.to(), Kind.UNIT)) {
      return null;
    }
    String value = Grain.numbered(tokens.value(count.to())).lasting(count.text());
    return new Match(i, count.to() + 1, new Meaning.Repeated(value));
  }

  /// "every other day", "every third week".
  private static @Nullable Match other(Tokens tokens, int i, int number) {
    return number > 1 && Units.isSingular(tokens, i + 2)
        ? every(tokens, i, new Count(i + 2, Integer.toString(number), number))
        : null;
  }

  /// "twice a week", "three times each year".
  private static @Nullable Match times(Tokens tokens, int i) {
    int each = i;
    if (tokens.isOneOf(i, "once", "twice", "thrice")) {
      each = i + 1;
    } else if (tokens.is(i, Kind.NUMBER)
        || tokens.is(i, Kind.CARDINAL)
        || tokens.is(i, Kind.VAGUE)) {
      Count count = Count.at(tokens, i);
      each = count != null && tokens.is(count.to(), "times") ? count.to() + 1 : i;
    }
    boolean told = each > i && (tokens.is(each, Kind.AN) || tokens.is(each, Kind.EVERY));
    return told && Units.isSingular(tokens, each + 1)
        ? every(tokens, i, new Count(each + 1, "1", 1))
        : null;
  }

  /// "Monday nights".
  private static @Nullable Match weekdayParts(Tokens tokens, int i) {
    boolean parts = tokens.is(i + 1, Kind.DAYPART) && tokens.at(i + 1).text().endsWith("s");
    return parts && tokens.value(i + 1) < PARTS.length
        ? new Match(
            i,
            i + 2,
            new Meaning.Repeated("XXXX-WXX-" + tokens.value(i) + PARTS[tokens.value(i + 1)]))
        : null;
  }

  private static Meaning weekly(Tokens tokens, int day) {
    return new Meaning.Repeated("XXXX-WXX-" + tokens.value(day));
  }

  private static Meaning yearly(Cycle cycle, int number) {
    return new Meaning.Repeated(cycle.valueWithoutYear(number));
  }

  private static @Nullable Match daily(Tokens tokens, int i) {
    int part = tokens.value(i + 1);
    return part < PARTS.length
        ? new Match(i, i + 2, new Meaning.Repeated("XXXX-XX-XX" + PARTS[part]))
        : null;
  }
}
