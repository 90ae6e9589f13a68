package dateline.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts texts into the words that are searched.
///
/// Scripts that leave no spaces between words are cut after each letter, so that a word of theirs
/// is found as a phrase. An apostrophe in a word of any language ("Sha'Fah", "Dar'a") joins it, one
/// that elides or owns ("l'attaque", "Syria's") parts it.
public final class Words {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final String APOSTROPHES = "'’‘ʼʿʾ`";
  private static final String ENGLISH_ENDINGS = "stdm";
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  static List<Word> in(String text) {
    Words cut = new Words(text);
    int at = 0;
    while (at < text.length()) {
      at = cut.next(at);
    }
    return cut.words;
  }

  /// The words of a text as the index of a project holds them, with spaces between.
  public static String folded(String text) {
    return in(text).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private int next(int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (!Character.isLetterOrDigit(first)) {
      return end;
    }
    if (isWithoutSpaces(first)) {
      end = marksAfter(end);
    } else {
      while (end < text.length() && goesOn(end)) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    String folded = Folding.of(text.substring(start, end));
    if (!folded.isEmpty()) {
      words.add(new Word(start, end, folded));
    }
    return end;
  }

  private int marksAfter(int start) {
    int end = start;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int at) {
    int c = text.codePointAt(at);
    return Character.isLetterOrDigit(c) ? !isWithoutSpaces(c) : isMark(c) || joins(at);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200C'
        || c == '\u200D';
  }

  /// Whether an apostrophe stands inside a name rather than between two words.
  private boolean joins(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && isLetter(at - 2)
        && isLetter(at - 1)
        && isLetter(at + 1)
        && (isLetter(at + 2) || ENGLISH_ENDINGS.indexOf(text.charAt(at + 1)) < 0);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isWithoutSpaces(int c) {
    return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }
}
