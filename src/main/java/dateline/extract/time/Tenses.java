package dateline.extract.time;

/// Reads the tense beside a time expression from the verbs around it.
final class Tenses {
  /// How many tokens away a verb may stand.
  private static final int REACH = 60;

  /// The value of the verbs that move something to a later day.
  private static final int PUTS_OFF = 1;

  /// How many words from the start of a sentence a time opens it.
  private static final int OPENING = 3;

  /// Verbs of the present that tell of a day to come.
  private static final String[] SCHEDULED = {
    "expires",
    "ends",
    "begins",
    "starts",
    "opens",
    "closes",
    "resumes",
    "concludes",
    "lapses",
    "takes",
    "runs",
    "expire",
    "begin",
    "resume"
  };

  private Tenses() {}

  /// The tense of the nearest verb before an expression in its sentence, or else behind it.
  static Tense around(Tokens tokens, Match match) {
    if (isAhead(tokens, match.from()) || isScheduled(tokens, match.from())) {
      return Tense.FUTURE;
    }
    int sentence = tokens.sentence(match.from());
    int first = Math.max(0, match.from() - REACH);
    for (int i = match.from() - 1; i >= first && tokens.sentence(i) == sentence; i--) {
      Tense tense = of(tokens, i);
      if (tense != Tense.UNKNOWN) {
        return putsOff(tokens, i, match.from() - 1) ? Tense.FUTURE : tense;
      }
    }
    int last = Math.min(tokens.size(), match.to() + REACH);
    for (int i = match.to(); i < last && tokens.sentence(i) == sentence; i++) {
      Tense tense = of(tokens, i);
      if (tense != Tense.UNKNOWN && !isAside(tokens, match, i)) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /// Whether a verb only says who tells what was told before it: "expires on 3 May, officials
  /// said".
  private static boolean isAside(Tokens tokens, Match match, int verb) {
    boolean opens = tokens.sentence(match.from() - OPENING) != tokens.sentence(match.from());
    return !opens
        && tokens.isSign(match.to(), ',')
        && tokens.isOneOf(verb, "said", "told", "added", "announced", "reported", "stated");
  }

  /// "expires on 31 December", "the talks begin at noon on Friday".
  private static boolean isScheduled(Tokens tokens, int i) {
    int before = i - 1;
    while (tokens.is(before, Kind.PREPOSITION) || tokens.isOneOf(before, "place", "effect")) {
      before--;
    }
    return before < i - 1 && before >= 0 && tokens.isOneOf(before, SCHEDULED);
  }

  /// "as soon as Tuesday", "no later than 3 May".
  private static boolean isAhead(Tokens tokens, int i) {
    boolean soon = tokens.is(i - 1, "as") && tokens.isOneOf(i - 2, "soon", "early");
    return soon || (tokens.is(i - 1, "than") && tokens.is(i - 2, "later"));
  }

  /// "postponed ... until", "gave them until", with the day behind.
  private static boolean putsOff(Tokens tokens, int verb, int joint) {
    return tokens.is(verb, Kind.PAST_VERB)
        && (tokens.value(verb) == PUTS_OFF || tokens.isOneOf(verb, "had"))
        && tokens.isOneOf(joint, "until", "till", "to", "by");
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
