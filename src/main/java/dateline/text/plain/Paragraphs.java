package dateline.text.plain;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Paragraphs of plain text: each line is one, but for lines that were broken to a width.
///
/// A block of lines was broken to a width when no line could have held the first word of the next.
public final class Paragraphs {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  private Paragraphs() {}

  /// In order, without overlap; blank lines lie between them.
  public static List<Span> in(String text, Span within) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    for (int at = within.start(); at < within.end(); ) {
      Span line = lineAt(text, at, within.end());
      if (isBlank(text, line)) {
        close(text, block, paragraphs);
      } else {
        block.add(line);
      }
      at = afterBreak(text, line.end());
    }
    close(text, block, paragraphs);
    return paragraphs;
  }

  private static Span lineAt(String text, int from, int limit) {
    int to = from;
    while (to < limit && !isBreak(text.charAt(to))) {
      to++;
    }
    return new Span(from, to);
  }

  private static int afterBreak(String text, int at) {
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  private static boolean isBlank(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void close(String text, List<Span> block, List<Span> paragraphs) {
    if (block.size() > 1 && isWrapped(text, block)) {
      paragraphs.add(new Span(block.getFirst().start(), block.getLast().end()));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  private static boolean isWrapped(String text, List<Span> block) {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    if (width > WIDEST || width < NARROWEST) {
      return false;
    }
    if (block.size() == 2 && !Character.isLowerCase(text.charAt(block.getLast().start()))) {
      return false;
    }
    for (int i = 0; i + 1 < block.size(); i++) {
      if (block.get(i).length() + 1 + firstWord(text, block.get(i + 1)) <= width) {
        return false;
      }
    }
    return true;
  }

  private static int firstWord(String text, Span line) {
    int i = line.start();
    while (i < line.end() && !isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  /// White space in the widest sense: no-break and zero-width spaces, and control characters.
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }
}
