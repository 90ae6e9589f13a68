package dateline.extract.time;

import dateline.extract.time.Meaning.Pick;
import org.jspecify.annotations.Nullable;

/// Feasts and holidays: "Christmas Eve", "last Thanksgiving", "Eid al-Fitr 2017", "Ramadan".
final class Feasts implements Rule {
  private record Name(int to, Feast feast) {}

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int start = tokens.is(i, Kind.THE) ? i + 1 : i;
    int first = tokens.is(start, Kind.PICK) ? start + 1 : start;
    Name name = tokens.isCapitalised(first) ? name(tokens, first) : null;
    if (name == null) {
      return null;
    }
    int number = name.feast.number();
    boolean joined = tokens.is(name.to, "of") || tokens.isSign(name.to, ',');
    Years.Year year = Years.read(tokens, joined ? name.to + 1 : name.to);
    if (year != null) {
      return Cycle.FEAST
          .in(year.number(), number)
          .map(period -> new Match(i, year.to(), new Meaning.Absolute(period)))
          .orElse(null);
    }
    Pick pick = first > start ? Picks.pick(tokens.value(start)) : Pick.OPEN;
    return new Match(i, name.to, new Meaning.Yearly(Cycle.FEAST, number, pick, null));
  }

  private static @Nullable Name name(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case HIJRI -> tokens.value(i) == 9 ? new Name(i + 1, Feast.RAMADAN) : null;
      case FEAST -> oneWord(tokens, i, Feast.numbered(tokens.value(i)));
      default -> severalWords(tokens, i);
    };
  }

  private static @Nullable Name oneWord(Tokens tokens, int i, Feast feast) {
    if (feast == Feast.EID_AL_FITR) {
      return eid(tokens, i);
    }
    if (feast == Feast.CHRISTMAS && tokens.is(i + 1, "Eve")) {
      return new Name(i + 2, Feast.CHRISTMAS_EVE);
    }
    boolean day = tokens.is(i + 1, "day") || (feast == Feast.EASTER && tokens.is(i + 1, "sunday"));
    return new Name(day ? i + 2 : i + 1, feast);
  }

  private static @Nullable Name eid(Tokens tokens, int i) {
    int next = i + 1;
    while (tokens.isHyphen(next) || tokens.isOneOf(next, "al", "ul", "el")) {
      next++;
    }
    return tokens.isOneOf(next, "fitr", "fitri")
        ? new Name(next + 1, Feast.EID_AL_FITR)
        : tokens.isOneOf(next, "adha", "azha") ? new Name(next + 1, Feast.EID_AL_ADHA) : null;
  }

  private static @Nullable Name severalWords(Tokens tokens, int i) {
    if (tokens.is(i, "new") && tokens.is(i + 1, "year") && tokens.isApostrophe(i + 2)) {
      boolean eve = tokens.is(i + 4, "eve");
      return eve || tokens.is(i + 4, "day")
          ? new Name(i + 5, eve ? Feast.NEW_YEARS_EVE : Feast.NEW_YEARS_DAY)
          : null;
    }
    if (tokens.is(i, "valentine") && tokens.is(i + 3, "day")) {
      return new Name(i + 4, Feast.VALENTINES_DAY);
    }
    Feast feast = twoWords(tokens, i);
    return feast == null ? null : new Name(i + 2, feast);
  }

  private static @Nullable Feast twoWords(Tokens tokens, int i) {
    if (tokens.is(i, "good")) {
      return tokens.is(i + 1, "Friday") && tokens.isCapitalised(i + 1) ? Feast.GOOD_FRIDAY : null;
    }
    if (!tokens.is(i + 1, "day") || !tokens.isCapitalised(i + 1)) {
      return null;
    }
    return tokens.is(i, "labor")
        ? Feast.LABOR_DAY
        : tokens.is(i, "memorial")
            ? Feast.MEMORIAL_DAY
            : tokens.is(i, "boxing")
                ? Feast.BOXING_DAY
                : tokens.is(i, "may") ? Feast.MAY_DAY : null;
  }
}
