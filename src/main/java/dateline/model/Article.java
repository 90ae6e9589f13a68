package dateline.model;

import java.util.List;

/// A report as it was read: its whole text, cut into segments that cover it in order without a gap.
///
/// Nothing of a page is thrown away; what is not article is a segment of another part.
public record Article(Source source, Masthead masthead, String text, List<Segment> segments) {
  public Article {
    segments = List.copyOf(segments);
  }

  /// The part that an offset lies in.
  public Part partAt(int offset) {
    for (Segment segment : segments) {
      if (segment.span().contains(offset)) {
        return segment.part();
      }
    }
    return Part.FURNITURE;
  }

  /// The stretches of one part, in the order of the text.
  public List<Span> spansOf(Part part) {
    return segments.stream().filter(s -> s.part() == part).map(Segment::span).toList();
  }
}
