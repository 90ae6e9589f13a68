package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// A day that leaves its month to what was said before: "on the 20th".
final class DaysOfMonth implements Rule {
  /// What follows a day, and not "the 4th" division or floor.
  private static final String[] GOING_ON = {
    "onwards", "onward", "they", "he", "she", "it", "we", "i", "when", "but", "another", "his",
    "her", "their", "its", "there", "all"
  };

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    int the = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    if (tokens.is(i, Kind.WEEKDAY) && isBareOrdinal(tokens, the) && endsPhrase(tokens, the + 1)) {
      return new Match(i, the + 1, new Meaning.DayOfMonth(tokens.value(the)));
    }
    if (tokens.is(i, Kind.WEEKDAY) && isOrdinal(tokens, the) && endsPhrase(tokens, the + 2)) {
      return new Match(i, the + 2, new Meaning.DayOfMonth(tokens.value(the + 1)));
    }
    boolean led = tokens.isOneOf(i - 1, "on", "by", "until", "till", "from", "since");
    return isOrdinal(tokens, i) && led && endsPhrase(tokens, i + 2)
        ? new Match(i, i + 2, new Meaning.DayOfMonth(tokens.value(i + 1)))
        : null;
  }

  private static boolean isOrdinal(Tokens tokens, int i) {
    return tokens.is(i, Kind.THE) && isBareOrdinal(tokens, i + 1);
  }

  private static boolean isBareOrdinal(Tokens tokens, int i) {
    return tokens.is(i, Kind.ORDINAL)
        && WrittenDates.isDayNumber(tokens, i)
        && tokens.at(i).text().isEmpty();
  }

  private static boolean endsPhrase(Tokens tokens, int i) {
    return (tokens.is(i, Kind.SIGN) && !tokens.isHyphen(i))
        || tokens.is(i, Kind.PREPOSITION)
        || tokens.is(i, Kind.PAST_VERB)
        || tokens.is(i, Kind.THE)
        || tokens.is(i, Kind.AN)
        || tokens.isOneOf(i, GOING_ON);
  }
}
