package dateline.extract.time;

/// Reads the tense beside a time expression from the verbs around it.
final class Tenses {
  /// How many tokens away a verb may stand.
  private static final int REACH = 60;

  private Tenses() {}

  /// The tense of the nearest verb before an expression in its sentence, or else behind it.
  static Tense around(Tokens tokens, Match match) {
    int sentence = tokens.sentence(match.from());
    int first = Math.max(0, match.from() - REACH);
    for (int i = match.from() - 1; i >= first && tokens.sentence(i) == sentence; i--) {
      Tense tense = of(tokens, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    int last = Math.min(tokens.size(), match.to() + REACH);
    for (int i = match.to(); i < last && tokens.sentence(i) == sentence; i++) {
      Tense tense = of(tokens, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense of(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case PAST_VERB -> isStillToBe(tokens, i) ? Tense.UNKNOWN : Tense.PAST;
      case FUTURE_VERB -> Tense.FUTURE;
      case OTHER -> isPastForm(tokens, i) && !isStillToBe(tokens, i) ? Tense.PAST : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /// "be held", "be formally opened": what stands before tells the tense.
  private static boolean isStillToBe(Tokens tokens, int i) {
    return tokens.is(i - 1, "be") || (tokens.endsWith(i - 1, "ly") && tokens.is(i - 2, "be"));
  }

  private static boolean isPastForm(Tokens tokens, int i) {
    return tokens.length(i) > 4 && !tokens.isCapitalised(i) && tokens.endsWith(i, "ed");
  }
}
