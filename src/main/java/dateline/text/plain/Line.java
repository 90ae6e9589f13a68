package dateline.text.plain;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A paragraph of plain text and what its form says.
///
/// @param words its text with white space made single
/// @param opensBlock whether a blank line or the start of the text stands before it
record Line(Span span, String words, int wordCount, boolean opensBlock) {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。؟:][\"'”’»)\\]]*");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "de", "van", "von", "der", "da", "di", "la", "le", "du");

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int end = 0;
    for (Span span : Paragraphs.in(text, new Span(0, text.length()))) {
      String words = squeezed(span.of(text));
      if (!words.isEmpty()) {
        boolean opens = lines.isEmpty() || hasBlank(text, end, span.start());
        lines.add(new Line(span, words, wordsIn(words), opens));
        end = span.end();
      }
    }
    return lines;
  }

  /// How many words there are; in scripts that set no spaces, two letters count for one.
  private static int wordsIn(String words) {
    int spaces = 0;
    int unspaced = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      spaces += c == ' ' ? 1 : 0;
      unspaced += (c >= '\u3040' && c <= '\u9FFF') || (c >= '\u0E00' && c <= '\u0E7F') ? 1 : 0;
    }
    return 1 + spaces + unspaced / 2;
  }

  /// A text with its white space made single.
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Paragraphs.isSpace(c)) {
        space = true;
      } else {
        squeezed.append(space && !squeezed.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    return squeezed.toString();
  }

  private static boolean hasBlank(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(tail()).matches();
  }

  private String tail() {
    return words.substring(Math.max(0, words.length() - 8));
  }

  /// Whether it reads as running text rather than as a label.
  boolean isProse() {
    return wordCount >= 20 || (wordCount >= 6 && endsSentence()) || words.length() >= 160;
  }

  /// Whether it looks like the name of a person: two to four words, each with a capital.
  boolean isName() {
    if (wordCount < 2 || wordCount > 4 || words.length() > 40) {
      return false;
    }
    return !endsSentence() && SPACE.splitAsStream(words).allMatch(Line::isNamePart);
  }

  private static boolean isNamePart(String word) {
    return PARTICLES.contains(word)
        || (Character.isUpperCase(word.charAt(0)) && word.chars().noneMatch(Character::isDigit));
  }
}
