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
      return null;
    }
    return switch (tokens.kind(i + 1)) {
      case UNIT -> every(tokens, i, new Count(i + 1, "1", 1));
      case NUMBER, CARDINAL, VAGUE -> every(tokens, i, Count.at(tokens, i + 1));
      case WEEKDAY -> new Match(i, i + 2, weekly(tokens, i + 1));
      case MONTH -> new Match(i, i + 2, yearly(Cycle.MONTH, tokens.value(i + 1)));
      case SEASON -> new Match(i, i + 2, yearly(Cycle.SEASON, tokens.value(i + 1)));
      case DAYPART -> daily(tokens, i);
      default -> null;
    };
  }

  private static @Nullable Match every(Tokens tokens, int i, @Nullable Count count) {
    if (count == null || !tokens.is(count.to(), Kind.UNIT)) {
      return null;
    }
    String value = Grain.numbered(tokens.value(count.to())).lasting(count.text());
    return new Match(i, count.to() + 1, new Meaning.Repeated(value));
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
