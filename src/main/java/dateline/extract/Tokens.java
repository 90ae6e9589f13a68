package dateline.extract;

import dateline.model.Span;

/// A text cut into words and marks, as columns: the hot loops of the finders run over them.
///
/// An index outside of the text answers like an end of a sentence, so that looking at neighbours
/// needs no care.
final class Tokens {
  /// What a token is, as a byte of [#kind].
  static final byte WORD = 0;

  static final byte NUMBER = 1;

  /// A dash that joins two words without a space.
  static final byte JOINER = 2;

  static final byte COMMA = 3;

  /// What ends a sentence or a clause.
  static final byte STOP = 4;

  static final byte OPEN = 5;
  static final byte CLOSE = 6;
  static final byte QUOTE = 7;

  /// The `'s` of "Homs's", or its bare apostrophe.
  static final byte POSSESSIVE = 8;

  static final byte OTHER = 9;

  final String text;
  final int count;
  final int[] start;
  final int[] end;
  final byte[] kind;

  /// The letters in lower case without a closing dot.
  final String[] lower;

  /// A set of [WordClass] bits.
  final long[] classes;

  final boolean[] startsSentence;

  Tokens(
      String text,
      int count,
      int[] start,
      int[] end,
      byte[] kind,
      String[] lower,
      long[] classes,
      boolean[] startsSentence) {
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.lower = lower;
    this.classes = classes;
    this.startsSentence = startsSentence;
  }

  byte kind(int i) {
    return i < 0 || i >= count ? STOP : kind[i];
  }

  boolean is(int i, byte kind) {
    return kind(i) == kind;
  }

  boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < count && wordClass.isIn(classes[i]);
  }

  boolean is(int i, String word) {
    return i >= 0 && i < count && lower[i].equals(word);
  }

  String lower(int i) {
    return i < 0 || i >= count ? "" : lower[i];
  }

  boolean startsSentence(int i) {
    return i < 0 || i >= count || startsSentence[i];
  }

  /// Whether it is a word that starts with a capital letter.
  boolean isCapital(int i) {
    return kind(i) == WORD && Character.isUpperCase(text.charAt(start[i]));
  }

  /// Whether it is a word of two or more letters, all of them capitals.
  boolean isAllCapitals(int i) {
    if (kind(i) != WORD || end[i] - start[i] < 2) {
      return false;
    }
    for (int k = start[i]; k < end[i]; k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(start[i]));
  }

  /// Whether a word in a script without capitals.
  boolean isCaseless(int i) {
    return kind(i) == WORD
        && Character.isLetter(text.charAt(start[i]))
        && !Character.isUpperCase(text.charAt(start[i]))
        && !Character.isLowerCase(text.charAt(start[i]));
  }

  /// Whether nothing stands between the token and the one before it.
  boolean isGlued(int i) {
    return i > 0 && i < count && end[i - 1] == start[i];
  }

  /// From the start of the first to the end of the last token, both included.
  Span span(int first, int last) {
    return new Span(start[first], end[last]);
  }

  String text(int first, int last) {
    return text.substring(start[first], end[last]);
  }

  /// The index of the token that covers an offset or is the next after it.
  int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
