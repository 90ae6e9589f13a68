package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// The days beside one that is named: "the day after Christmas", "the day before last Tuesday", "on
/// the eve of Eid al-Adha".
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
    if (match == null || !Days.isDay(match.meaning()) || isTold(match.meaning())) {
      return null;
    }
    int days = eve || tokens.is(i + 2, "before") ? -1 : 1;
    return new Match(i, match.to(), new Meaning.NextTo(days, match.meaning()));
  }

  /// Yesterday and tomorrow have a rule of their own; "the day before that day" is told.
  private static boolean isTold(Meaning meaning) {
    return meaning instanceof Meaning.Shifted;
  }
}
