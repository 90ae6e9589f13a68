package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import org.jspecify.annotations.Nullable;

/// What lies one farther than the last or the next: "the week before last", "the year after next",
/// "the Friday before last", "two Fridays ago", "Tuesday week", "a week from Tuesday".
final class Beyond implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.WEEKDAY)) {
      return weekdayWeek(tokens, i);
    }
    if (tokens.is(i, Kind.THE)) {
      int shift = shift(tokens, i + 2);
      boolean goesOn =
          tokens.is(i + 4, Kind.WEEKDAY)
              || tokens.is(i + 4, Kind.UNIT)
              || tokens.is(i + 4, Kind.MONTH);
      return shift == 0 || goesOn ? null : named(tokens, i, shift);
    }
    Match ago = weekdaysAgo(tokens, i);
    return ago == null ? weeksFrom(tokens, i) : ago;
  }

  /// -2 at "before last", 2 at "after next".
  private static int shift(Tokens tokens, int i) {
    boolean before = tokens.is(i, "before") && tokens.is(i + 1, "last");
    boolean after = tokens.is(i, "after") && tokens.is(i + 1, "next");
    return before ? -2 : after ? 2 : 0;
  }

  private static @Nullable Match named(Tokens tokens, int i, int shift) {
    if (tokens.is(i + 1, Kind.WEEKDAY)) {
      return new Match(i, i + 4, new Meaning.CountedWeekday(tokens.value(i + 1), shift / 2));
    }
    boolean unit =
        Units.isSingular(tokens, i + 1) && !Grain.numbered(tokens.value(i + 1)).isBelowDay();
    return unit
        ? new Match(
            i, i + 4, new Meaning.Shifted(Grain.numbered(tokens.value(i + 1)), shift, Base.REPORT))
        : null;
  }

  private static @Nullable Match weekdaysAgo(Tokens tokens, int i) {
    Count count =
        tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.CARDINAL) ? Count.at(tokens, i) : null;
    boolean told =
        count != null
            && count.value() > 0
            && count.value() < 60
            && tokens.is(count.to(), Kind.WEEKDAY)
            && tokens.is(count.to() + 1, "ago");
    return count == null || !told
        ? null
        : new Match(
            i,
            count.to() + 2,
            new Meaning.CountedWeekday(tokens.value(count.to()), 1 - count.value()));
  }

  private static @Nullable Match weekdayWeek(Tokens tokens, int i) {
    boolean told = tokens.is(i + 1, "week") && !tokens.isHyphen(i + 2);
    return told && tokens.length(i) > 5
        ? new Match(i, i + 2, new Meaning.CountedWeekday(tokens.value(i), 1))
        : null;
  }

  private static @Nullable Match weeksFrom(Tokens tokens, int i) {
    Count count = Count.at(tokens, i);
    if (count == null || count.value() == 0 || !tokens.isOneOf(count.to(), "week", "weeks")) {
      return null;
    }
    int joint = count.to() + 1;
    int day = tokens.is(joint + 1, "on") ? joint + 2 : joint + 1;
    boolean ago = tokens.is(joint, "ago");
    boolean told = (ago || tokens.isOneOf(joint, "from", "on")) && tokens.is(day, Kind.WEEKDAY);
    boolean bare = !(tokens.length(day) > 6 && tokens.text(day).endsWith("s"));
    return told && bare && tokens.length(day) > 5
        ? new Match(
            i,
            day + 1,
            new Meaning.CountedWeekday(tokens.value(day), ago ? -count.value() : count.value()))
        : null;
  }
}
