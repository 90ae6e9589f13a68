package dateline.extract;

import dateline.model.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, numbers and marks.
///
/// An apostrophe within a word belongs to it ("Za'rour"), a dash does not, a dot belongs to
/// initials and known short forms ("U.S.", "Ill.").
final class Tokenizer {
  /// Lines shorter than this were ended by their writer, not by a wrapping program.
  private static final int WRAPPED_LINE = 55;

  private final Lexicon lexicon;
  private final String text;
  private final BitSet freshTokens = new BitSet();
  private int limit;
  private int count;
  private int[] start;
  private int[] end;
  private byte[] kind;

  private Tokenizer(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    int guess = text.length() / 4 + 16;
    start = new int[guess];
    end = new int[guess];
    kind = new byte[guess];
  }

  /// The tokens of some stretches of a text; a sentence starts where a stretch does.
  static Tokens tokensOf(Lexicon lexicon, String text, List<Span> stretches) {
    Tokenizer tokenizer = new Tokenizer(lexicon, text);
    for (Span stretch : stretches) {
      tokenizer.freshTokens.set(tokenizer.count);
      tokenizer.cut(stretch);
    }
    return tokenizer.tokens();
  }

  private void cut(Span stretch) {
    limit = stretch.end();
    int at = stretch.start();
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (Character.isLetter(c)) {
        at = cutWord(at);
      } else if (Character.isDigit(c)) {
        at = cutNumber(at);
      } else {
        at = cutMark(at, c);
      }
    }
  }

  private int cutWord(int from) {
    int initials = endOfInitials(from);
    if (initials > from) {
      add(from, initials, Tokens.WORD);
      return initials;
    }
    int at = from + 1;
    while (at < limit && (isWordPart(at) || isInnerApostrophe(at))) {
      at++;
    }
    if (at < limit && text.charAt(at) == '.' && isShortForm(from, at)) {
      at++;
    }
    add(from, at, Tokens.WORD);
    return cutPossessive(at);
  }

  /// The end of "U.S." or of "W." before a word, or `from` if it does not start with an initial.
  private int endOfInitials(int from) {
    int at = from;
    while (at + 1 < limit && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.') {
      at += 2;
    }
    boolean aWordFollows = at < limit && Character.isLetterOrDigit(text.charAt(at));
    return at == from || aWordFollows ? from : at;
  }

  private boolean isShortForm(int from, int dot) {
    return dot - from <= 6
        && Character.isUpperCase(text.charAt(from))
        && lexicon.expansionOf(text.substring(from, dot + 1)) != null;
  }

  private boolean isWordPart(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (isShapeless(c) && at + 1 < limit && Character.isLetter(text.charAt(at + 1)));
  }

  /// Whether it only says whether its neighbours are written joined, as Persian has it in words.
  private static boolean isShapeless(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  private boolean isInnerApostrophe(int at) {
    return isApostrophe(text.charAt(at))
        && at + 1 < limit
        && Character.isLetter(text.charAt(at + 1))
        && !isPossessive(at);
  }

  /// Whether `'s` starts here and ends the word.
  private boolean isPossessive(int at) {
    boolean s = at + 1 < limit && (text.charAt(at + 1) | 0x20) == 's';
    return s && (at + 2 >= limit || !Character.isLetter(text.charAt(at + 2)));
  }

  private int cutPossessive(int at) {
    if (at >= limit || !isApostrophe(text.charAt(at))) {
      return at;
    }
    if (isPossessive(at)) {
      add(at, at + 2, Tokens.POSSESSIVE);
      return at + 2;
    }
    if ((text.charAt(at - 1) | 0x20) == 's') {
      add(at, at + 1, Tokens.POSSESSIVE);
      return at + 1;
    }
    return at;
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', 'ʿ', 'ʾ', 'ʻ', 'ʼ', 'ʹ' -> true;
      default -> false;
    };
  }

  private int cutNumber(int from) {
    int at = from + 1;
    while (at < limit
        && (Character.isLetterOrDigit(text.charAt(at))
            || (isNumberMark(text.charAt(at))
                && at + 1 < limit
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    add(from, at, Tokens.NUMBER);
    return at;
  }

  private static boolean isNumberMark(char c) {
    return c == ',' || c == '.' || c == ':' || c == '/' || c == '-';
  }

  private int cutMark(int at, char c) {
    add(at, at + 1, kindOf(at, c));
    return at + 1;
  }

  private byte kindOf(int at, char c) {
    return switch (c) {
      case ',', '،' -> Tokens.COMMA;
      case '.', '!', '?', ';', ':', '؟', '؛', '…' -> Tokens.STOP;
      case '(', '[', '{' -> Tokens.OPEN;
      case ')', ']', '}' -> Tokens.CLOSE;
      case '"', '“', '”', '„', '«', '»', '\'', '‘', '’' -> Tokens.QUOTE;
      case '-', '‐', '‑', '–', '—', '/' -> isJoiner(at) ? Tokens.JOINER : Tokens.OTHER;
      default -> Tokens.OTHER;
    };
  }

  private boolean isJoiner(int at) {
    return at > 0
        && at + 1 < limit
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
  }

  private void add(int from, int to, byte what) {
    if (count == start.length) {
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      kind = Arrays.copyOf(kind, count * 2);
    }
    start[count] = from;
    end[count] = to;
    kind[count] = what;
    count++;
  }

  private Tokens tokens() {
    String[] lower = new String[count];
    long[] classes = new long[count];
    boolean[] startsSentence = new boolean[count];
    boolean fresh = false;
    for (int i = 0; i < count; i++) {
      lower[i] = lowerOf(i);
      classes[i] = kind[i] == Tokens.WORD ? lexicon.classesOf(lower[i]) : 0;
      startsSentence[i] = fresh || freshTokens.get(i) || isNewLine(i);
      fresh = endsSentence(i) || (startsSentence[i] && kind[i] >= Tokens.OPEN);
    }
    return new Tokens(text, count, start, end, kind, lower, classes, startsSentence);
  }

  private String lowerOf(int i) {
    int to = text.charAt(end[i] - 1) == '.' && kind[i] == Tokens.WORD ? end[i] - 1 : end[i];
    return text.substring(start[i], to).toLowerCase(Locale.ROOT);
  }

  private boolean endsSentence(int i) {
    return kind[i] == Tokens.STOP;
  }

  /// Whether a line break before a token ends what stood there: a blank line does, and the end of a
  /// line that is too short to have been wrapped.
  private boolean isNewLine(int i) {
    if (i == 0) {
      return true;
    }
    int breakAt = text.indexOf('\n', end[i - 1], start[i]);
    if (breakAt < 0) {
      return false;
    }
    int second = text.indexOf('\n', breakAt + 1, start[i]);
    int lineStart = text.lastIndexOf('\n', breakAt - 1) + 1;
    return second >= 0 || breakAt - lineStart < WRAPPED_LINE;
  }
}
