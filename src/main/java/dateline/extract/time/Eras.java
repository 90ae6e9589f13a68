package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// What tells the time in a history and is a mere word in news: "that period", "at the time", "the
/// spring offensive", "the former king".
final class Eras implements Rule {
  private static final Meaning PRESENT = new Meaning.Vague("PRESENT_REF");

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case PICK -> tokens.isOneOf(i, "this", "that") ? era(tokens, i, i + 1) : null;
      case THE -> definite(tokens, i);
      case SEASON -> season(tokens, i);
      case DAYPART ->
          tokens.isOneOf(i, "night", "nights")
              ? loose(i, i + 1, new Meaning.Vague("XXXX-XX-XXTNI"))
              : null;
      default -> word(tokens, i);
    };
  }

  private static @Nullable Match definite(Tokens tokens, int i) {
    if (tokens.is(i + 1, "same")) {
      return era(tokens, i, i + 2);
    }
    boolean told =
        tokens.isOneOf(i - 1, "at", "of") && tokens.is(i + 1, "time") && !tokens.is(i + 2, "of");
    return told ? loose(i, i + 2, PRESENT) : null;
  }

  private static @Nullable Match era(Tokens tokens, int from, int noun) {
    return tokens.isOneOf(noun, "time", "period", "era", "point")
        ? loose(from, noun + 1, PRESENT)
        : null;
  }

  private static @Nullable Match season(Tokens tokens, int i) {
    boolean plural = tokens.at(i).text().endsWith("s");
    return plural || tokens.is(i, "fall")
        ? null
        : loose(i, i + 1, Meaning.Yearly.of(Cycle.SEASON, tokens.value(i)));
  }

  private static @Nullable Match word(Tokens tokens, int i) {
    if (tokens.is(i, "former")) {
      return loose(i, i + 1, new Meaning.Vague("PAST_REF"));
    }
    int day = tokens.isHyphen(i + 1) ? i + 2 : i + 1;
    return tokens.isOneOf(i, "present", "modern") && tokens.is(day, "day")
        ? loose(i, day + 1, PRESENT)
        : null;
  }

  private static Match loose(int from, int to, Meaning meaning) {
    return new Match(from, to, new Meaning.InHistory(meaning));
  }
}
