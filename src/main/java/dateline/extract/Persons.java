package dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names of persons by titles, given names, initials and ages, and remembers their parts:
/// who was named in full is named by one word later on.
final class Persons {
  private final Tokens tokens;
  private final List<TokenRange> found = new ArrayList<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();

  private Persons(Tokens tokens) {
    this.tokens = tokens;
  }

  static Persons in(Tokens tokens, List<TokenRange> runs, List<TokenRange> bodies) {
    Persons persons = new Persons(tokens);
    for (TokenRange run : runs) {
      persons.search(run, bodies);
    }
    return persons;
  }

  List<TokenRange> found() {
    return found;
  }

  boolean hasFirstWord(String lower) {
    return firstWords.contains(lower);
  }

  boolean hasLastWord(String lower) {
    return lastWords.contains(lower);
  }

  private void search(TokenRange run, List<TokenRange> bodies) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (startsPerson(i, run) && !isInside(i, bodies)) {
        int last = lastOfPerson(i, run, bodies);
        if (last > i || isTitled(i)) {
          add(i, last);
          i = last;
        }
      }
    }
  }

  private boolean startsPerson(int i, TokenRange run) {
    if (!tokens.isCapital(i) || isTitle(i) || tokens.is(i, WordClass.FUNCTION)) {
      return false;
    }
    if (isTitled(i)) {
      return true;
    }
    boolean startsName = i == run.first() || !isPlaceWord(i - 1);
    return startsName
        && (tokens.is(i, WordClass.FIRST_NAME) || isBeforeInitial(i, run) || isAged(run))
        && i < run.last();
  }

  private boolean isTitle(int i) {
    return tokens.is(i, WordClass.TITLE) && !tokens.is(i, WordClass.FIRST_NAME);
  }

  private boolean isTitled(int i) {
    return tokens.is(i - 1, WordClass.TITLE)
        && tokens.isCapital(i - 1)
        && !tokens.startsSentence(i)
        && !tokens.is(i - 1, "st");
  }

  private boolean isPlaceWord(int i) {
    return tokens.is(i, WordClass.PLACE_FRONT) || tokens.is(i, "of");
  }

  private boolean isBeforeInitial(int i, TokenRange run) {
    return i + 2 <= run.last() && isInitial(i + 1) && tokens.isCapital(i + 2);
  }

  private boolean isInitial(int i) {
    return tokens.kind(i) == Tokens.WORD
        && tokens.end[i] - tokens.start[i] <= 2
        && tokens.lower(i).length() == 1;
  }

  /// Whether an age follows the whole run: "Kevin Sand, 33, of".
  private boolean isAged(TokenRange run) {
    int after = run.last() + 1;
    return run.last() > run.first()
        && tokens.is(after, Tokens.COMMA)
        && tokens.is(after + 1, Tokens.NUMBER)
        && tokens.end[after + 1] - tokens.start[after + 1] <= 2
        && (tokens.is(after + 2, Tokens.COMMA) || tokens.is(after + 2, Tokens.STOP));
  }

  private int lastOfPerson(int first, TokenRange run, List<TokenRange> bodies) {
    int last = first;
    int words = 1;
    for (int i = first + 1; i <= run.last() && words < 5; i++) {
      if (tokens.is(i, Tokens.JOINER) || isParticle(i)) {
        continue;
      }
      if (!tokens.isCapital(i) || endsPerson(i) || isInside(i, bodies)) {
        break;
      }
      last = i;
      words++;
    }
    return last;
  }

  private boolean isParticle(int i) {
    return tokens.is(i, WordClass.NAME_PARTICLE) && !tokens.isCapital(i);
  }

  private boolean endsPerson(int i) {
    return tokens.is(i, WordClass.FUNCTION)
        || tokens.is(i, WordClass.STREET_HEAD)
        || tokens.is(i, WordClass.BUILDING_HEAD)
        || tokens.is(i, WordClass.BODY_HEAD)
        || tokens.is(i, "county")
        || tokens.is(i, "township")
        || tokens.is(i, "creek")
        || tokens.is(i, "beach")
        || tokens.is(i, "island");
  }

  private boolean isInside(int token, List<TokenRange> ranges) {
    for (TokenRange range : ranges) {
      if (range.contains(token)) {
        return true;
      }
      if (range.first() > token) {
        return false;
      }
    }
    return false;
  }

  private void add(int first, int last) {
    found.add(new TokenRange(first, last));
    if (last > first) {
      firstWords.add(tokens.lower(first));
    }
    lastWords.add(tokens.lower(last));
  }
}
