package dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the names of bodies: forces, authorities, companies, newspapers, universities.
///
/// A place's name inside one is a part of the longer name.
final class Bodies {
  private static final Set<String> OWNERS =
      Set.of("people", "peoples", "workers", "women", "children", "men", "veterans", "farmers");

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
    bodies.searchAcrossPossessives(runs);
    bodies.found.sort(Comparator.comparingInt(TokenRange::first));
    return List.copyOf(bodies.found);
  }

  private void search(TokenRange run) {
    int from = afterPeople(run);
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

  /// "Residents of St. Bernard Parish": those who live in what is named are no part of the name.
  private int afterPeople(TokenRange run) {
    int of = run.first() + 1;
    boolean people = tokens.is(run.first(), WordClass.PEOPLE_NOUN) && tokens.is(of, "of");
    return people ? (tokens.is(of + 1, "the") ? of + 2 : of + 1) : run.first();
  }

  /// "The Tigray People's Liberation Front": what its people, workers or women have is one name
  /// with what stands before them.
  private void searchAcrossPossessives(List<TokenRange> runs) {
    for (int r = 0; r + 1 < runs.size(); r++) {
      TokenRange owner = runs.get(r);
      TokenRange owned = runs.get(r + 1);
      boolean joined =
          OWNERS.contains(tokens.lower(owner.last()))
              && tokens.is(owner.last() + 1, Tokens.POSSESSIVE)
              && owned.first() == owner.last() + 2;
      int head = joined ? lastHead(owned) : -1;
      if (head >= 0) {
        TokenRange body = new TokenRange(owner.first(), head);
        found.removeIf(body::overlaps);
        found.add(body);
      }
    }
  }

  private int lastHead(TokenRange run) {
    int head = run.last();
    while (head >= run.first() && !isHead(head)) {
      head--;
    }
    return head < run.first() ? -1 : head;
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
