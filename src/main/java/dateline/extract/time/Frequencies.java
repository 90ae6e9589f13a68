package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// What happens again and again: "daily", "every night", "each Friday", "every two weeks".
final class Frequencies implements Rule {
  private static final String WEEKENDS = "XXXX-WXX-WE";
  private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI", "TDW", "TDU", "TDT"};

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.FREQUENCY)) {
      Grain unit = Grain.numbered(tokens.value(i));
      String value = tokens.is(i, "nightly") ? "XXXX-XX-XXTNI" : unit.lasting("1");
      return new Match(i, i + 1, new Meaning.Repeated(value));
    }
    if (!tokens.is(i, Kind.EVERY)) {
      return switch (tokens.kind(i)) {
        case WEEKDAY -> weekdays(tokens, i);
        case UNIT ->
            tokens.is(i, "weekends") ? new Match(i, i + 1, new Meaning.Repeated(WEEKENDS)) : null;
        default -> times(tokens, i);
      };
    }
    return switch (tokens.kind(i + 1)) {
      case ORDINAL -> other(tokens, i, tokens.value(i + 1));
      case UNIT ->
          tokens.is(i + 1, "weekend")
              ? new Match(i, i + 2, new Meaning.Repeated(WEEKENDS))
              : every(tokens, i, new Count(i + 1, "1", 1));
      case NUMBER, CARDINAL, VAGUE -> every(tokens, i, Count.at(tokens, i + 1));
      case WEEKDAY -> weekly(tokens, i, i + 1);
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

  /// "three days a week", "24 hours a day".
  static @Nullable Match per(Tokens tokens, int i, Length length) {
    int each = length.to();
    boolean told =
        (tokens.is(each, Kind.AN) || tokens.is(each, Kind.EVERY))
            && Units.isSingular(tokens, each + 1)
            && Grain.numbered(tokens.value(each + 1)).compareTo(length.grain()) > 0
            && Durations.direction(tokens, each + 2) == 0;
    return told ? every(tokens, i, new Count(each + 1, "1", 1)) : null;
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
    int often = tokens.isHyphen(each) ? each + 1 : each;
    if (each > i && tokens.is(often, Kind.FREQUENCY)) {
      String value = Grain.numbered(tokens.value(often)).lasting("1");
      return new Match(i, often + 1, new Meaning.Repeated(value));
    }
    boolean told = each > i && (tokens.is(each, Kind.AN) || tokens.is(each, Kind.EVERY));
    return told && Units.isSingular(tokens, each + 1)
        ? every(tokens, i, new Count(each + 1, "1", 1))
        : null;
  }

  /// "Monday nights", "Thursday" of "every Tuesday and Thursday".
  private static @Nullable Match weekdays(Tokens tokens, int i) {
    if (isListed(tokens, i)) {
      return weekly(tokens, i, i);
    }
    boolean parts = tokens.is(i + 1, Kind.DAYPART) && tokens.at(i + 1).text().endsWith("s");
    return parts && tokens.value(i + 1) < PARTS.length
        ? new Match(
            i,
            i + 2,
            new Meaning.Repeated("XXXX-WXX-" + tokens.value(i) + PARTS[tokens.value(i + 1)]))
        : null;
  }

  /// Whether a day of the week goes on from "every" and another one.
  static boolean isListed(Tokens tokens, int i) {
    return tokens.isOneOf(i - 1, "and", "or")
        && tokens.is(i - 2, Kind.WEEKDAY)
        && tokens.isOneOf(i - 3, "every", "each");
  }

  /// "Friday" of "every Friday", with "night" where that follows.
  private static Match weekly(Tokens tokens, int from, int day) {
    String value = "XXXX-WXX-" + tokens.value(day);
    int part = tokens.is(day + 1, Kind.DAYPART) ? tokens.value(day + 1) : PARTS.length;
    return part < PARTS.length
        ? new Match(from, day + 2, new Meaning.Repeated(value + PARTS[part]))
        : new Match(from, day + 1, new Meaning.Repeated(value));
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
