package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the runs of capitalised words that names are made of.
///
/// A run may hold small connecting words ("Isle of Man", "Deir ez-Zor"), dashes and what dashes tie
/// in ("Rostov-na-Donu"); commas, stops and ordinary words end it.
final class Runs {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ar", "as", "ash", "ad", "adh", "an", "at", "az", "ez", "es", "er",
          "en", "ed", "esh", "et", "aş");
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "de", "la", "le", "les", "du", "des", "del", "di", "do", "da", "dos", "das",
          "van", "von", "den", "der", "bin", "ibn", "ben", "e", "y", "on", "upon", "sur", "am",
          "im", "for");

  /// The letters of the longest small word that dashes tie into a name.
  private static final int LONGEST_TIED = 5;

  private final Tokens tokens;

  private Runs(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<TokenRange> of(Tokens tokens) {
    return new Runs(tokens).all();
  }

  private List<TokenRange> all() {
    List<TokenRange> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.count) {
      int last = startsRun(i) ? lastOfRun(i) : -1;
      if (last >= i) {
        runs.add(new TokenRange(i, last));
        i = last + 1;
      } else {
        i++;
      }
    }
    return runs;
  }

  private boolean startsRun(int i) {
    return tokens.isCapital(i) || isArticleOfName(i);
  }

  /// Whether a small article is tied to a capitalised word: "al-Seen".
  private boolean isArticleOfName(int i) {
    return isArticle(i) && tokens.is(i + 1, Tokens.JOINER) && tokens.isCapital(i + 2);
  }

  private boolean isArticle(int i) {
    return tokens.kind(i) == Tokens.WORD && ARTICLES.contains(tokens.lower(i));
  }

  private int lastOfRun(int first) {
    int last = isArticleOfName(first) ? first + 2 : first;
    while (true) {
      int next = nextOf(last);
      if (next < 0) {
        return last;
      }
      last = next;
    }
  }

  /// The next capitalised token that still belongs to the run, or -1.
  private int nextOf(int last) {
    int i = last + 1;
    if (tokens.startsSentence(i)) {
      return -1;
    }
    if (tokens.is(i, Tokens.JOINER)) {
      i++;
    }
    if (tokens.isCapital(i)) {
      return i;
    }
    int tied = afterTied(i);
    return tied < 0 && isSmallWord(i) ? afterSmallWords(i) : tied;
  }

  /// The capitalised token behind small words with a dash on either side, or -1: "Port-au-Prince",
  /// "Frankfurt-an-der-Oder".
  private int afterTied(int from) {
    int i = from;
    for (int steps = 0; steps < 2 && isTied(i); steps++) {
      i += 2;
    }
    return i > from && tokens.isCapital(i) ? i : -1;
  }

  private boolean isTied(int i) {
    return tokens.is(i, Tokens.WORD)
        && tokens.is(i - 1, Tokens.JOINER)
        && tokens.is(i + 1, Tokens.JOINER)
        && tokens.end[i] - tokens.start[i] <= LONGEST_TIED;
  }

  private int afterSmallWords(int from) {
    int i = from;
    for (int steps = 0; steps < 2 && isSmallWord(i); steps++) {
      i++;
      if (tokens.is(i, Tokens.JOINER)) {
        i++;
      }
    }
    return tokens.isCapital(i) && !tokens.startsSentence(i) ? i : -1;
  }

  private boolean isSmallWord(int i) {
    return tokens.kind(i) == Tokens.WORD
        && !tokens.startsSentence(i)
        && (LINKS.contains(tokens.lower(i)) || isArticle(i));
  }
}
