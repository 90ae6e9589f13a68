package dateline.text.plain;

import dateline.model.Masthead;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Span;
import java.util.List;

/// A report before it is known which bytes hold it.
///
/// @param segments cover the text in order without a gap
public record Draft(Masthead masthead, String text, List<Segment> segments) {
  public Draft {
    segments = List.copyOf(segments);
  }

  /// This draft under another masthead.
  public Draft signed(Masthead other) {
    return new Draft(other, text, segments);
  }

  /// The words of one part, line by line.
  public String wordsOf(Part part) {
    StringBuilder words = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.part() == part) {
        Span span = segment.span();
        words.append(text, span.start(), span.end()).append('\n');
      }
    }
    return words.toString();
  }
}
