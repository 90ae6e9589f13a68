package dateline.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A stretch of a text that can be found again in a changed version of it.
///
/// @param span where it stood
/// @param before what stood right before it, and `after` what stood right behind it
public record Quotation(Span span, String words, String before, String after) {
  /// So many characters to either side are kept.
  private static final int CONTEXT = 32;

  /// So many of them must be there still for words that may stand anywhere.
  private static final int TELLING = 8;

  /// Words of this length are told by themselves.
  private static final int UNMISTAKABLE = 40;

  public static Quotation of(String text, Span span) {
    int from = whole(text, Math.max(0, span.start() - CONTEXT));
    int to = whole(text, Math.min(text.length(), span.end() + CONTEXT));
    return new Quotation(
        span,
        span.of(text),
        text.substring(from, span.start()),
        text.substring(span.end(), Math.max(span.end(), to)));
  }

  /// An offset that cuts no character in two.
  private static int whole(String text, int offset) {
    boolean cuts = 0 < offset && offset < text.length() && isPair(text, offset);
    return cuts ? offset - 1 : offset;
  }

  private static boolean isPair(String text, int offset) {
    return Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /// Where it stands in a text: among all that read the same, where most of what stood around it
  /// does; nothing where that is too little.
  public Optional<Span> in(String text) {
    if (text.startsWith(words, span.start()) && around(text, span.start()) == contextLength()) {
      return Optional.of(span);
    }
    return starts(text)
        .filter(start -> isTelling(text, start))
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(start -> around(text, start))
                .thenComparingInt(start -> -Math.abs(start - span.start())))
        .map(start -> new Span(start, start + words.length()));
  }

  /// Its words on one line, of very many the first.
  public String brief() {
    String line = words.strip().replaceAll("\\s+", " ");
    int end = line.lastIndexOf(' ', UNMISTAKABLE);
    return line.length() <= UNMISTAKABLE
        ? line
        : line.substring(0, end > 0 ? end : whole(line, UNMISTAKABLE)) + " …";
  }

  private IntStream starts(String text) {
    return IntStream.iterate(
        text.indexOf(words), start -> start >= 0, start -> text.indexOf(words, start + 1));
  }

  private boolean isTelling(String text, int start) {
    return words.length() >= UNMISTAKABLE
        || around(text, start) >= Math.min(TELLING, contextLength());
  }

  private int contextLength() {
    return before.length() + after.length();
  }

  /// How many characters next to a stretch are those that stood next to this one.
  private int around(String text, int start) {
    int left = 0;
    while (left < before.length()
        && left < start
        && text.charAt(start - 1 - left) == before.charAt(before.length() - 1 - left)) {
      left++;
    }
    int end = start + words.length();
    int right = 0;
    while (right < after.length()
        && end + right < text.length()
        && text.charAt(end + right) == after.charAt(right)) {
      right++;
    }
    return left + right;
  }
}
