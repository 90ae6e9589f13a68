package dateline.extract.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text cut into words, numbers and signs.
///
/// Every question about a place outside of the text is answered as of an unknown word.
final class Tokens {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] sentences = new int[256];
  private Word[] words = new Word[256];
  private int size;

  /// What was read from each token, one shelf behind the other.
  private @Nullable Match[] read = new Match[0];

  Tokens(String text) {
    this.text = text;
  }

  void add(int start, int end, int sentence, Word word) {
    if (size == words.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    sentences[size] = sentence;
    words[size++] = word;
  }

  private void grow() {
    int length = size * 2;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    sentences = Arrays.copyOf(sentences, length);
    words = Arrays.copyOf(words, length);
  }

  @Nullable Match remembered(int shelf, int i) {
    return read.length == 0 ? null : read[shelf * size + i];
  }

  /// Once all tokens are there.
  void remember(int shelf, int i, Match match) {
    if (read.length == 0) {
      read = new Match[Remembered.SHELVES * size];
    }
    read[shelf * size + i] = match;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /// The number of the sentence that a token stands in, -1 before the first one.
  int sentence(int i) {
    return i < 0 ? -1 : sentences[i];
  }

  Word at(int i) {
    return i < 0 || i >= size ? Word.NONE : words[i];
  }

  Kind kind(int i) {
    return at(i).kind();
  }

  int value(int i) {
    return at(i).value();
  }

  boolean is(int i, Kind kind) {
    return kind(i) == kind;
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size && wordIs(i, word);
  }

  private boolean wordIs(int i, String word) {
    return starts[i] + word.length() == ends[i]
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  boolean endsWith(int i, String suffix) {
    return i >= 0 && i < size && text.startsWith(suffix, ends[i] - suffix.length());
  }

  boolean isOneOf(int i, String... several) {
    for (String word : several) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isSign(int i, char sign) {
    return i >= 0 && i < size && words[i].kind() == Kind.SIGN && text.charAt(starts[i]) == sign;
  }

  boolean isHyphen(int i) {
    return isSign(i, '-') || isSign(i, '\u2010') || isSign(i, '\u2011') || isDash(i);
  }

  boolean isDash(int i) {
    return isSign(i, '\u2013') || isSign(i, '\u2014');
  }

  boolean isApostrophe(int i) {
    return isSign(i, '\'') || isSign(i, '\u2019');
  }

  /// Whether nothing stands between a token and the one before it.
  boolean isJoined(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /// How many characters it has.
  int length(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  /// Whether a word that is no other kind can begin the name of a feast.
  boolean isNameOfTime(int i) {
    return !at(i).text().isEmpty() && isCapitalised(i);
  }

  /// Whether a word begins its sentence.
  boolean isFirst(int i) {
    return i == 0 || (i < size && sentences[i] != sentences[i - 1]);
  }

  String text(int i) {
    return text.substring(starts[i], ends[i]);
  }
}
