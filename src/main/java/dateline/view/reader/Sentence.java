package dateline.view.reader;

import dateline.model.Span;
import java.text.BreakIterator;
import java.util.Locale;

/// The sentence that a span stands in.
final class Sentence {
  private static final int LONGEST = 240;

  private Sentence() {}

  /// On one line, and cut around the span where it is very long.
  static String around(String text, Span span) {
    int from = Math.max(0, span.start() - LONGEST);
    int to = Math.min(text.length(), span.end() + LONGEST);
    String near = text.substring(from, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(near);
    int end = sentences.following(Math.min(near.length() - 1, span.end() - from));
    int last = end == BreakIterator.DONE ? near.length() : end;
    int start = sentences.preceding(Math.max(1, span.start() - from + 1));
    int first = start == BreakIterator.DONE ? 0 : start;
    return near.substring(first, last).strip().replaceAll("\\s+", " ");
  }
}
