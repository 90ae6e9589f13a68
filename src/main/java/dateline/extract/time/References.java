package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Times that no calendar has: "now", "recently", "the past", "the near future", "these days".
final class References implements Rule {
  private static final String PAST = "PAST_REF";
  private static final String PRESENT = "PRESENT_REF";
  private static final String FUTURE = "FUTURE_REF";

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case REFERENCE -> reference(tokens, i);
      case PICK -> adjective(tokens, i);
      case THE -> withArticle(tokens, i);
      default -> phrase(tokens, i);
    };
  }

  private static @Nullable Match reference(Tokens tokens, int i) {
    return switch (tokens.value(i)) {
      case -1 -> tokens.is(i - 1, "as") ? null : new Match(i, i + 1, new Meaning.Vague(PAST));
      case 0 -> new Match(i, i + 1, new Meaning.Vague(PRESENT));
      default ->
          tokens.is(i - 1, Kind.THE)
              ? null
              : new Match(i, i + 1, new Meaning.InHistory(new Meaning.Vague(FUTURE)));
    };
  }

  /// "current", "recent" before a noun.
  private static @Nullable Match adjective(Tokens tokens, int i) {
    if (tokens.isOneOf(i, "current", "recent")) {
      return new Match(i, i + 1, new Meaning.Vague(tokens.is(i, "current") ? PRESENT : PAST));
    }
    return tokens.is(i, "this") && tokens.is(i + 1, "time") && tokens.is(i - 1, "at")
        ? new Match(i, i + 2, new Meaning.Vague(PRESENT))
        : null;
  }

  private static @Nullable Match withArticle(Tokens tokens, int i) {
    int noun =
        tokens.isOneOf(i + 1, "near", "recent", "distant", "foreseeable", "immediate")
            ? i + 2
            : i + 1;
    boolean ends =
        !tokens.is(noun + 1, Kind.UNIT)
            && !tokens.kind(noun + 1).isNumber()
            && !tokens.is(noun + 1, Kind.CARDINAL)
            && !tokens.is(noun + 1, Kind.VAGUE)
            && !tokens.is(noun + 1, Kind.SEASON)
            && !tokens.is(noun + 1, Kind.AN);
    if (tokens.is(noun, "past") && ends && isNoun(tokens, noun)) {
      return new Match(i, noun + 1, new Meaning.Vague(PAST));
    }
    if (tokens.is(noun, "future") && isNoun(tokens, noun)) {
      return new Match(i, noun + 1, new Meaning.Vague(FUTURE));
    }
    if (tokens.is(i + 1, "other") && tokens.is(i + 2, "day")) {
      return new Match(i, i + 3, new Meaning.Vague(PAST));
    }
    boolean moment =
        tokens.isOneOf(noun, "moment", "present") && tokens.isOneOf(i - 1, "at", "for");
    return moment ? new Match(i, noun + 1, new Meaning.Vague(PRESENT)) : null;
  }

  /// Whether "past" or "future" is no adjective.
  private static boolean isNoun(Tokens tokens, int i) {
    return !tokens.is(i + 1, Kind.OTHER)
        || tokens.isOneOf(i + 1, "was", "is", "has", "had", "when", "as");
  }

  private static @Nullable Match phrase(Tokens tokens, int i) {
    boolean length = tokens.isOneOf(i + 1, "long", "short", "little");
    int ago = i + (tokens.isOneOf(i, "some", "a") ? 1 : 0) + (length ? 1 : 0);
    boolean past =
        (tokens.isOneOf(ago, "time", "while", "moment", "moments")
                && ago > i
                && tokens.is(ago + 1, "ago"))
            || (tokens.is(i, "long") && tokens.is(i + 1, "ago"));
    if (past) {
      return new Match(i, tokens.is(i, "long") ? i + 2 : ago + 2, new Meaning.Vague(PAST));
    }
    boolean here = tokens.is(i - 1, "at") && tokens.is(i, "present");
    if (here && !tokens.is(i + 1, Kind.OTHER)) {
      return new Match(i, i + 1, new Meaning.Vague(PRESENT));
    }
    return tokens.is(i, "these") && tokens.is(i + 1, "days")
        ? new Match(i, i + 2, new Meaning.Vague(PRESENT))
        : null;
  }
}
