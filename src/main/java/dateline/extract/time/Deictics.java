package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import org.jspecify.annotations.Nullable;

/// "yesterday", "today", "tonight", "the day before yesterday".
final class Deictics implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.THE) && tokens.is(i + 1, "day")) {
      boolean before = tokens.is(i + 2, "before") && tokens.is(i + 3, "yesterday");
      boolean after = tokens.is(i + 2, "after") && tokens.is(i + 3, "tomorrow");
      return before || after ? new Match(i, i + 4, day(before ? -2 : 2)) : null;
    }
    if (!tokens.is(i, Kind.DEICTIC)) {
      return null;
    }
    Meaning day = day(tokens.value(i));
    return new Match(i, i + 1, tokens.is(i, "tonight") ? new Meaning.Clock("TNI", day) : day);
  }

  private static Meaning day(int shift) {
    return new Meaning.Shifted(Grain.DAY, shift, Base.REPORT);
  }
}
