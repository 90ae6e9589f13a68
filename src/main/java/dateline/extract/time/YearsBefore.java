package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import org.jspecify.annotations.Nullable;

/// What a report compares with: "year-earlier", "the year-ago period", "the year-earlier third
/// quarter", "the prior-year quarter", "the 1988 period".
final class YearsBefore implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int year = tokens.is(i, Kind.THE) ? i + 1 : i;
    if (year > i && tokens.isOneOf(year + 1, "period", "quarter")) {
      Years.Year stated = Years.read(tokens, year);
      return stated == null ? null : new Match(i, year + 2, stated.meaning());
    }
    year = tokens.is(year, "comparable") ? year + 1 : year;
    if (tokens.isOneOf(year, "prior", "previous") && tokens.isHyphen(year + 1)) {
      boolean told = tokens.is(year + 2, "year") && tokens.isOneOf(year + 3, "quarter", "period");
      return told ? new Match(i, year + 4, new Meaning.Shifted(Grain.YEAR, -1, Base.STORY)) : null;
    }
    boolean compound =
        tokens.is(year, "year")
            && tokens.isHyphen(year + 1)
            && tokens.isOneOf(year + 2, "earlier", "ago");
    if (!compound) {
      return null;
    }
    Meaning meaning = new Meaning.Shifted(Grain.YEAR, -1, Base.STORY);
    int noun = tokens.is(year + 3, Kind.ORDINAL) ? year + 4 : year + 3;
    if (tokens.isOneOf(noun, "quarter", "period")) {
      return new Match(i, noun + 1, meaning);
    }
    return year == i ? new Match(i, year + 3, meaning) : null;
  }
}
