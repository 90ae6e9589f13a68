package dateline.extract;

import dateline.extract.Judge.Verdict;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;

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
      int last = tokens.isCaseless(i) ? lastOfName(i) : -1;
      if (last >= 0) {
        found.add(new Verdict(new TokenRange(i, last), ODDS));
      }
      i = Math.max(i, last) + 1;
    }
    return found;
  }

  private int lastOfName(int first) {
    for (int last = lastCaseless(first); last >= first; last--) {
      TokenRange range = new TokenRange(first, last);
      if (isName(range, document.names().exact(range))) {
        return last;
      }
    }
    return -1;
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
    if (candidates.isEmpty() || tokens.is(range.first(), WordClass.ARABIC_PLACE_CUE)) {
      return false;
    }
    return range.last() > range.first()
        || tokens.is(range.first() - 1, WordClass.ARABIC_PLACE_CUE)
        || candidates.stream().map(Candidate::place).anyMatch(CaselessNames::isLarge);
  }

  private static boolean isLarge(Place place) {
    return place.kind() == PlaceKind.COUNTRY
        || place.kind() == PlaceKind.ADMIN1
        || place.population() >= LARGE;
  }
}
