package dateline.extract;

import java.util.ArrayList;
import java.util.List;

/// Finds the names of bodies: forces, authorities, companies, newspapers, universities.
///
/// A place's name inside one is a part of the longer name.
final class Bodies {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final List<TokenRange> found = new ArrayList<>();

  private Bodies(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  static List<TokenRange> in(Tokens tokens, Lexicon lexicon, List<TokenRange> runs) {
    Bodies bodies = new Bodies(tokens, lexicon);
    runs.forEach(bodies::search);
    return List.copyOf(bodies.found);
  }

  private void search(TokenRange run) {
    int from = run.first();
    for (int i = run.first(); i <= run.last(); i++) {
      int phraseEnd = tokens.is(i, Tokens.JOINER) ? -1 : lexicon.bodies().lastOf(tokens, i);
      if (phraseEnd >= 0) {
        int last = headAfter(phraseEnd, run);
        found.add(new TokenRange(i, last));
        i = last;
        from = last + 1;
      } else if (isFront(i, run)) {
        int last = headAfter(lastAfterFront(i, run), run);
        found.add(new TokenRange(i, last));
        i = last;
        from = last + 1;
      } else if (isHead(i) && i > from && isNameBefore(i, from)) {
        found.add(new TokenRange(from, i));
        from = i + 1;
      } else if (tokens.is(i, WordClass.BODY)) {
        found.add(new TokenRange(i, i));
        from = i + 1;
      } else if (tokens.is(i, WordClass.FUNCTION) && tokens.isCapital(i)) {
        from = i + 1;
      }
    }
  }

  /// A word such as "Jaish" starts a name at once, one such as "University" only before "of".
  private boolean isFront(int i, TokenRange run) {
    if (!tokens.is(i, WordClass.BODY_FRONT) || i >= run.last()) {
      return false;
    }
    boolean ordinary =
        tokens.is(i, WordClass.COMMON)
            || tokens.is(i, WordClass.BODY_HEAD)
            || tokens.is(i, WordClass.TITLE)
            || tokens.is(i, WordClass.BUILDING_HEAD)
            || tokens.is(i, WordClass.POWER_NOUN);
    boolean ofFollows = tokens.is(i + 1, "of") || tokens.is(i + 1, "for");
    return ofFollows || !ordinary;
  }

  private int lastAfterFront(int front, TokenRange run) {
    int last = front;
    for (int i = front + 1; i <= run.last(); i++) {
      if (tokens.is(i, WordClass.FUNCTION) && tokens.isCapital(i)) {
        break;
      }
      last = i;
    }
    return last;
  }

  /// Takes in a head that closes a name: "Ansar Abu Bakr al-Siddiq Brigade".
  private int headAfter(int last, TokenRange run) {
    return last < run.last() && isHead(last + 1) ? last + 1 : last;
  }

  private boolean isHead(int i) {
    return tokens.is(i, WordClass.BODY_HEAD) && tokens.isCapital(i);
  }

  private boolean isNameBefore(int head, int from) {
    for (int i = from; i < head; i++) {
      if (tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }
}
