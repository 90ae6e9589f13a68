package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// The days beside one that is named: "the day after Christmas", "the day before last Tuesday",
/// "the eve of Eid al-Adha", and the week that holds it: "the week of 3 May".
final class Neighbours implements Rule {
  private final Rule dates;

  Neighbours(Rule dates) {
    this.dates = dates;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (!tokens.is(i, Kind.THE)) {
      return null;
    }
    boolean day = tokens.is(i + 1, "day") && tokens.isOneOf(i + 2, "before", "after", "following");
    boolean eve = tokens.is(i + 1, "eve") && tokens.is(i + 2, "of");
    Match match = day || eve ? dates.at(tokens, i + 3) : null;
    if (tokens.is(i + 1, "week") && tokens.isOneOf(i + 2, "of", "beginning", "starting")) {
      return weekOf(tokens, i);
    }
    if (match == null || !Days.isDay(match.meaning()) || isTold(match.meaning())) {
      return null;
    }
    int days = eve || tokens.is(i + 2, "before") ? -1 : 1;
    return new Match(i, match.to(), new Meaning.NextTo(days, match.meaning()));
  }

  private @Nullable Match weekOf(Tokens tokens, int i) {
    Match day = dates.at(tokens, tokens.is(i + 3, Kind.THE) ? i + 4 : i + 3);
    return day != null && Days.isDay(day.meaning())
        ? new Match(i, day.to(), new Meaning.Holding(Grain.WEEK, day.meaning()))
        : null;
  }

  /// Yesterday and tomorrow have a rule of their own; "the day before that day" is told.
  private static boolean isTold(Meaning meaning) {
    return meaning instanceof Meaning.Shifted;
  }
}
