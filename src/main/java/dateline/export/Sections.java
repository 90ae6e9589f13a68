package dateline.export;

import dateline.model.Article;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/// The parts of a page as the exports name them: fewer than the model tells apart.
final class Sections {
  private Sections() {}

  static String of(Part part) {
    return switch (part) {
      case TITLE -> "title";
      case BYLINE, DATELINE -> "dateline";
      case BODY, CAPTION -> "body";
      case COMMENTS -> "comments";
      case RELATED, NOTICE, FURNITURE -> "furniture";
    };
  }

  /// The stretches of the body, those that touch made one.
  static List<Span> bodyOf(Article article) {
    List<Span> body = new ArrayList<>();
    for (Segment segment : article.segments()) {
      if (!of(segment.part()).equals("body")) {
        continue;
      }
      Span span = segment.span();
      boolean touches = !body.isEmpty() && body.getLast().end() == span.start();
      body.add(touches ? body.removeLast().joinedWith(span) : span);
    }
    return body;
  }
}
