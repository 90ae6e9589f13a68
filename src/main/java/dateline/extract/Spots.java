package dateline.extract;

import java.util.ArrayList;
import java.util.List;

/// Proposes the stretches of a document that might be names of places: what the gazetteer knows
/// within the runs of capitals, what common nouns close ("North Fork Township"), and the runs
/// themselves without the words that only lead up to a name.
final class Spots {
  private static final int MOST_WORDS = 6;

  private final Document document;
  private final Tokens tokens;
  private final List<TokenRange> found = new ArrayList<>();

  private Spots(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  static List<TokenRange> in(Document document) {
    Spots spots = new Spots(document);
    document.runs().forEach(spots::search);
    spots.searchAcrossPossessives();
    spots.searchAdjectives();
    return spots.found;
  }

  private void search(TokenRange run) {
    for (int first = run.first(); first <= run.last(); first++) {
      if (canStart(first, run)) {
        searchFrom(first, run);
      }
    }
  }

  /// "Martha's Vineyard", "Prince George's County": known names with an 's in them.
  private void searchAcrossPossessives() {
    for (int i = 1; i < tokens.count; i++) {
      if (tokens.is(i, Tokens.POSSESSIVE) && tokens.isCapital(i - 1) && tokens.isCapital(i + 1)) {
        searchAround(i);
      }
    }
  }

  private void searchAround(int possessive) {
    for (int first = possessive - 1; first >= possessive - 2 && tokens.isCapital(first); first--) {
      for (int last = possessive + 1; last <= possessive + 4; last++) {
        TokenRange range = new TokenRange(first, last);
        if (tokens.isCapital(last) && !document.names().exact(range).isEmpty()) {
          found.add(range);
        }
      }
    }
  }

  /// "The Syrian desert", "the Korean peninsula": known names whose noun has no capital.
  private void searchAdjectives() {
    for (int i = 0; i + 1 < tokens.count; i++) {
      boolean noun =
          !tokens.isCapital(i + 1) && document.lexicon().isPlaceHead(tokens.lower(i + 1));
      if (noun && tokens.is(i, WordClass.DEMONYM) && tokens.isCapital(i)) {
        TokenRange range = new TokenRange(i, i + 1);
        if (!document.names().exact(range).isEmpty()) {
          found.add(range);
        }
      }
    }
  }

  private boolean canStart(int i, TokenRange run) {
    if (tokens.is(i, Tokens.JOINER) || tokens.is(i, Tokens.POSSESSIVE)) {
      return false;
    }
    boolean afterArticle =
        i - 1 > run.first() && tokens.is(i - 1, Tokens.JOINER) && isArticle(i - 2);
    return !afterArticle && (tokens.isCapital(i) || tokens.is(i + 1, Tokens.JOINER));
  }

  private boolean isArticle(int i) {
    return tokens.end[i] - tokens.start[i] == 2 || tokens.is(i, "ash") || tokens.is(i, "adh");
  }

  private void searchFrom(int first, TokenRange run) {
    int words = 0;
    for (int last = first; last <= run.last() && words < MOST_WORDS; last++) {
      if (!tokens.is(last, Tokens.WORD)) {
        continue;
      }
      words++;
      TokenRange range = new TokenRange(first, last);
      if (tokens.isCapital(last) && isSpot(range, run, words)) {
        found.add(range);
      }
    }
  }

  private boolean isSpot(TokenRange range, TokenRange run, int words) {
    if (words == 1 && isNeverAName(range.first())) {
      return false;
    }
    return !document.names().exact(range).isEmpty()
        || (isProposed(range, run, words) && !document.joinsNames(range));
  }

  private boolean isProposed(TokenRange range, TokenRange run, int words) {
    return isSegment(range, run) || (words > 1 && words < 5 && isClosedByHead(range, run));
  }

  private boolean isNeverAName(int i) {
    return (tokens.is(i, WordClass.FUNCTION) && !tokens.isAllCapitals(i))
        || (tokens.is(i, WordClass.CALENDAR) && !tokens.is(i, WordClass.FIRST_NAME));
  }

  /// Whether the range is what stays of a run between words that do not belong to a name.
  private boolean isSegment(TokenRange range, TokenRange run) {
    return isEdge(range.first() - 1, run)
        && isEdge(range.last() + 1, run)
        && !isLead(range.first());
  }

  private boolean isEdge(int i, TokenRange run) {
    return !run.contains(i)
        || tokens.is(i, Tokens.JOINER)
        || isLead(i)
        || tokens.is(i, "of")
        || document.lexicon().isPlaceHead(tokens.lower(i))
        || isInBody(i);
  }

  private boolean isInBody(int i) {
    return document.bodyAt(new TokenRange(i, i)) != null;
  }

  private boolean isLead(int i) {
    return tokens.is(i, WordClass.FUNCTION)
        || tokens.is(i, WordClass.DIRECTION)
        || tokens.is(i, WordClass.TITLE)
        || tokens.is(i, WordClass.DEMONYM)
        || tokens.is(i, WordClass.CALENDAR)
        || document.isSentenceOpener(i);
  }

  private boolean isClosedByHead(TokenRange range, TokenRange run) {
    int last = range.last();
    boolean head =
        tokens.is(last, WordClass.STREET_HEAD)
            || tokens.is(last, WordClass.BUILDING_HEAD)
            || document.lexicon().isPlaceHead(tokens.lower(last));
    boolean starts = range.first() == run.first() || isEdge(range.first() - 1, run);
    return head && starts && !tokens.is(range.first(), WordClass.FUNCTION);
  }
}
