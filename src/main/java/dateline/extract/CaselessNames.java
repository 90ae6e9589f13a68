package dateline.extract;

import dateline.extract.ArabicPrefixes.Bare;
import dateline.extract.Judge.Verdict;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds names in scripts that know no capitals, as Arabic: there the gazetteer proposes alone, and
/// a short name of a small place needs a word before it that speaks of places.
final class CaselessNames {
  private static final int MOST_WORDS = 4;
  private static final long LARGE = 50_000;

  /// Log-odds that are given to what is accepted.
  private static final float ODDS = 1.5f;

  private final Document document;
  private final Tokens tokens;

  private CaselessNames(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  static List<Verdict> in(Document document) {
    return new CaselessNames(document).all();
  }

  private List<Verdict> all() {
    List<Verdict> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count) {
      boolean listed = !found.isEmpty() && found.getLast().range().last() == i - 1;
      Verdict name = tokens.isCaseless(i) ? nameAt(i, listed) : null;
      if (name != null) {
        found.add(name);
      }
      i = (name == null ? i : name.range().last()) + 1;
    }
    return found;
  }

  private @Nullable Verdict nameAt(int first, boolean listed) {
    for (int last = lastCaseless(first); last >= first; last--) {
      TokenRange range = new TokenRange(first, last);
      List<Candidate> candidates = document.names().exact(range);
      if (isName(range, candidates)) {
        return new Verdict(range, ODDS, 0, candidates);
      }
      Verdict prefixed = prefixed(range, listed);
      if (prefixed != null) {
        return prefixed;
      }
    }
    return null;
  }

  /// The name in "and in Aleppo", which Arabic writes as one word; a small place must stand in a
  /// list.
  private @Nullable Verdict prefixed(TokenRange range, boolean listed) {
    for (Bare bare : ArabicPrefixes.of(tokens.text(range.first(), range.last()))) {
      List<Candidate> candidates = document.names().exact(bare.lookup());
      boolean cue = range.first() == range.last() && isCue(bare.lookup());
      boolean sure =
          listed
              || range.last() > range.first()
              || candidates.stream().map(Candidate::place).anyMatch(CaselessNames::isLarge);
      if (!candidates.isEmpty() && !cue && sure) {
        return new Verdict(range, ODDS, bare.skipped(), candidates);
      }
    }
    return null;
  }

  /// Whether a word announces a place: "town", "and the countryside of".
  private boolean isCue(String word) {
    return WordClass.ARABIC_PLACE_CUE.isIn(document.lexicon().classesOf(word))
        || (word.startsWith("و") && isCue(word.substring(1)));
  }

  private int lastCaseless(int first) {
    int last = first;
    while (last - first + 1 < MOST_WORDS
        && tokens.isCaseless(last + 1)
        && !tokens.startsSentence(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isName(TokenRange range, List<Candidate> candidates) {
    if (candidates.isEmpty() || isCue(tokens.lower(range.first()))) {
      return false;
    }
    return range.last() > range.first()
        || isCue(tokens.lower(range.first() - 1))
        || candidates.stream().map(Candidate::place).anyMatch(CaselessNames::isLarge);
  }

  private static boolean isLarge(Place place) {
    return place.kind() == PlaceKind.COUNTRY
        || place.kind() == PlaceKind.ADMIN1
        || place.population() >= LARGE;
  }
}
