package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Which year a month, a season or a quarter belongs to: "1989", "last year", "the same year".
final class WhichYear implements Rule {
  private final Rule units;

  WhichYear(Rule units) {
    this.units = units;
  }

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    Years.Year year = Years.read(tokens, i);
    if (year != null) {
      boolean free = YearSigns.standsFree(tokens, i, year.to());
      return free ? new Match(i, year.to(), year.meaning()) : null;
    }
    Match named = NamedYears.at(tokens, tokens.is(i, Kind.THE) ? i + 1 : i);
    if (named != null) {
      return named.startingAt(i);
    }
    Match match = units.at(tokens, i);
    return match != null
            && match.meaning() instanceof Meaning.Shifted(Grain unit, _, _)
            && unit == Grain.YEAR
        ? match
        : null;
  }
}
