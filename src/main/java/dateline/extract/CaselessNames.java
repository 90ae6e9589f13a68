package dateline.extract;

import dateline.extract.Judge.Verdict;
import dateline.extract.Proclitics.Bare;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds names in scripts that know no capitals, as Arabic and Hebrew: there the gazetteer proposes
/// alone. A short name of a small place needs a word before it that speaks of places, and one that
/// is an ordinary word too needs a noun that does.
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

  /// The name in "and in Aleppo", which Arabic and Hebrew write as one word; a small place must
  /// stand in a list.
  private @Nullable Verdict prefixed(TokenRange range, boolean listed) {
    boolean word = range.first() == range.last();
    if (word && isCommon(tokens.lower(range.first()))) {
      return null;
    }
    for (Bare bare : Proclitics.of(tokens.text(range.first(), range.last()))) {
      List<Candidate> candidates = document.names().exact(bare.lookup());
      boolean ordinary = word && (isCue(bare.lookup()) || isCommon(bare.lookup()));
      boolean sure =
          listed
              || !word
              || candidates.stream().map(Candidate::place).anyMatch(CaselessNames::isLarge);
      if (!candidates.isEmpty() && !ordinary && sure) {
        return new Verdict(range, ODDS, bare.skipped(), candidates);
      }
    }
    return null;
  }

  private boolean isCommon(String word) {
    return is(WordClass.CASELESS_COMMON, word);
  }

  private boolean is(WordClass wordClass, String word) {
    return wordClass.isIn(document.lexicon().classesOf(word));
  }

  /// Whether a word announces a place: "town", "in", "and the countryside of".
  private boolean isCue(String word) {
    return isPlaceNoun(word)
        || is(WordClass.CASELESS_PREPOSITION, word)
        || (word.startsWith("و") && isCue(word.substring(1)));
  }

  /// Whether a word is "town", "in the town" or the like.
  private boolean isPlaceNoun(String word) {
    return is(WordClass.CASELESS_PLACE_NOUN, word)
        || Proclitics.of(word).stream()
            .anyMatch(bare -> is(WordClass.CASELESS_PLACE_NOUN, bare.lookup()));
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
    String first = tokens.lower(range.first());
    if (candidates.isEmpty() || isCue(first)) {
      return false;
    }
    String before = tokens.lower(range.first() - 1);
    if (range.first() == range.last() && isCommon(first)) {
      return isPlaceNoun(before);
    }
    return range.last() > range.first()
        || isCue(before)
        || candidates.stream().map(Candidate::place).anyMatch(CaselessNames::isLarge);
  }

  private static boolean isLarge(Place place) {
    return place.kind() == PlaceKind.COUNTRY
        || place.kind() == PlaceKind.ADMIN1
        || place.population() >= LARGE;
  }
}
