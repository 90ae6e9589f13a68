package dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of a report that people took for another part than it was read as.
public record Recast(Quotation where, Part part) {

  /// A stretch given to the article or taken out of it: what was read so already stays what it is.
  static List<Recast> of(Article asRead, Span span, boolean isArticle) {
    List<Recast> recasts = new ArrayList<>();
    for (Segment segment : asRead.segments()) {
      if (segment.span().overlaps(span)) {
        Span piece = segment.span().cutTo(span);
        if (!piece.of(asRead.text()).isBlank()) {
          Part part = recast(segment.part(), isArticle);
          recasts.add(new Recast(Quotation.of(asRead.text(), piece), part));
        }
      }
    }
    return recasts;
  }

  private static Part recast(Part read, boolean isArticle) {
    return read.isArticle() == isArticle ? read : isArticle ? Part.BODY : Part.NOTICE;
  }

  /// Whether it says nothing but what was read.
  boolean agreesWith(Article asRead) {
    return asRead.segments().stream()
        .filter(segment -> segment.span().overlaps(where.span()))
        .allMatch(segment -> segment.part() == part);
  }

  Optional<Recast> foundIn(String text) {
    return where.in(text).map(span -> new Recast(Quotation.of(text, span), part));
  }

  /// The segments with this stretch cut out of them as one of its own.
  List<Segment> appliedTo(List<Segment> segments) {
    List<Segment> cut = new ArrayList<>();
    Span span = where.span();
    for (Segment segment : segments) {
      int start = segment.span().start();
      int end = segment.span().end();
      if (!segment.span().overlaps(span)) {
        cut.add(segment);
        continue;
      }
      addUnlessEmpty(cut, start, span.start(), segment.part());
      addUnlessEmpty(cut, Math.max(start, span.start()), Math.min(end, span.end()), part);
      addUnlessEmpty(cut, span.end(), end, segment.part());
    }
    return cut;
  }

  private static void addUnlessEmpty(List<Segment> segments, int start, int end, Part part) {
    if (start < end) {
      segments.add(new Segment(new Span(start, end), part));
    }
  }
}
