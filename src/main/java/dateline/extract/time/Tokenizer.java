package dateline.extract.time;

import dateline.model.Span;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, numbers and signs in one pass.
final class Tokenizer {
  private final Lexicon lexicon;
  private final String text;
  private final Tokens tokens;
  private final List<Span> sentences;
  private int sentence;

  private Tokenizer(String text, List<Span> sentences, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentences = sentences;
    this.tokens = new Tokens(text);
  }

  static Tokens tokens(String text, List<Span> sentences, Lexicon lexicon) {
    return new Tokenizer(text, sentences, lexicon).run();
  }

  private Tokens run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      enterSentence(i);
      if (Character.isLetter(c)) {
        i = word(i);
      } else if (isDigit(c)) {
        i = number(i);
      } else {
        tokens.add(i, i + 1, sentence, new Word(Kind.SIGN, c, ""));
        i++;
      }
    }
    return tokens;
  }

  private void enterSentence(int i) {
    while (sentence < sentences.size() - 1 && sentences.get(sentence + 1).start() <= i) {
      sentence++;
    }
  }

  private int word(int start) {
    int end = abbreviationEnd(start);
    if (end > start) {
      tokens.add(start, end, sentence, lookUp(text.substring(start, end).replace(".", "")));
      return end;
    }
    end = isCode(start) ? lettersEnd(start) : wordEnd(start);
    Word word = lookUp(text.substring(start, end));
    int behind = compoundEnd(word, end);
    if (behind > end) {
      Word last = lookUp(text.substring(end + 1, behind));
      word = new Word(Kind.ORDINAL, word.value() + last.value(), "");
    }
    tokens.add(start, behind, sentence, word);
    return behind;
  }

  /// Whether letters belong to the digits around them: "24SEP17", "3Q14", "FY2013".
  private boolean isCode(int start) {
    boolean behindDigits = start > 0 && isDigit(text.charAt(start - 1));
    return behindDigits || (regionIs(start, "FY") && isDigit(at(start + 2)));
  }

  private int wordEnd(int i) {
    int end = i;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int lettersEnd(int i) {
    int end = i;
    while (Character.isLetter(at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Behind "twenty-fourth" where "twenty" was read up to its hyphen, else where that ended.
  private int compoundEnd(Word tens, int end) {
    boolean open = at(end) == '-' || at(end) == '\u2010' || at(end) == '\u2011' || at(end) == ' ';
    if (tens.kind() != Kind.CARDINAL || tens.value() < 20 || tens.value() > 90 || !open) {
      return end;
    }
    int behind = wordEnd(end + 1);
    Word last = lookUp(text.substring(end + 1, behind));
    return last.kind() == Kind.ORDINAL && last.value() >= 1 && last.value() < 10 ? behind : end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Word lookUp(String word) {
    return lexicon.lookUp(word.toLowerCase(Locale.ROOT));
  }

  /// The end of single letters with a dot behind each, as "p.m." is written, or the start if there
  /// are not at least two of them; the last dot may be missing.
  private int abbreviationEnd(int start) {
    int i = start;
    while (Character.isLetter(at(i)) && at(i + 1) == '.') {
      i += 2;
    }
    if (i > start && Character.isLetter(at(i)) && !Character.isLetterOrDigit(at(i + 1))) {
      i++;
    }
    return i - start >= 3 ? i : start;
  }

  private int number(int start) {
    int end = digits(start);
    boolean amount = end - start > 8;
    while (at(end) == ',' && end - start < 12 && digits(end + 1) == end + 4) {
      end += 4;
      amount = true;
    }
    if (ordinalSuffixAt(end)) {
      tokens.add(start, end + 2, sentence, new Word(Kind.ORDINAL, value(start, end), ""));
      return end + 2;
    }
    Kind kind = amount ? Kind.AMOUNT : Kind.NUMBER;
    tokens.add(start, end, sentence, new Word(kind, value(start, end), ""));
    return end;
  }

  private boolean ordinalSuffixAt(int i) {
    return (regionIs(i, "st") || regionIs(i, "nd") || regionIs(i, "rd") || regionIs(i, "th"))
        && !Character.isLetterOrDigit(at(i + 2));
  }

  private boolean regionIs(int i, String suffix) {
    return text.regionMatches(true, i, suffix, 0, suffix.length());
  }

  private int digits(int i) {
    int end = i;
    while (isDigit(at(end))) {
      end++;
    }
    return end;
  }

  /// At most a thousand million less one.
  private int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end && value < 100_000_000; i++) {
      if (text.charAt(i) != ',') {
        value = value * 10 + text.charAt(i) - '0';
      }
    }
    return value;
  }

  private char at(int i) {
    return i < text.length() ? text.charAt(i) : '\0';
  }
}
