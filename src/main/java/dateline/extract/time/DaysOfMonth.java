package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// A day that leaves its month to what was said before: "on the 20th".
final class DaysOfMonth implements Rule {
  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int the = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    if (tokens.is(i, Kind.WEEKDAY) && isOrdinal(tokens, the) && endsPhrase(tokens, the + 2)) {
      return new Match(i, the + 2, new Meaning.DayOfMonth(tokens.value(the + 1)));
    }
    boolean led = tokens.isOneOf(i - 1, "on", "by", "until", "till", "from", "since");
    return isOrdinal(tokens, i) && led && endsPhrase(tokens, i + 2)
        ? new Match(i, i + 2, new Meaning.DayOfMonth(tokens.value(i + 1)))
        : null;
  }

  private static boolean isOrdinal(Tokens tokens, int i) {
    return tokens.is(i, Kind.THE)
        && tokens.is(i + 1, Kind.ORDINAL)
        && WrittenDates.isDayNumber(tokens, i + 1)
        && tokens.at(i + 1).text().isEmpty();
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    return (tokens.is(i, Kind.SIGN) && !tokens.isHyphen(i))
        || tokens.is(i, Kind.PREPOSITION)
        || tokens.is(i, Kind.PAST_VERB);
  }
}
