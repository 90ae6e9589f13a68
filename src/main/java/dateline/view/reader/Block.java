package dateline.view.reader;

import dateline.explore.CopyLine;
import dateline.explore.Quote;
import dateline.model.Part;
import dateline.model.Reading;
import dateline.model.Span;
import java.util.List;

/// What the reader shows from top to bottom.
sealed interface Block {
  /// Lines about the report that can be written in.
  sealed interface Editable extends Block {}

  /// What the report says of itself, and when it came out.
  record Heading(Reading reading) implements Editable {}

  /// What is seldom asked of a report.
  record Details(Reading reading) implements Editable {}

  /// The other reports that have the same words.
  record Copies(List<CopyLine> lines) implements Block {
    public Copies {
      lines = List.copyOf(lines);
    }
  }

  /// One line of the text.
  ///
  /// @param isRightToLeft as Arabic and Hebrew are written
  record Paragraph(Span span, List<Run> runs, Part part, boolean isRightToLeft) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /// What is no part of the article, folded behind a line that says what it is.
  record Fold(String label, List<Block> inside) implements Block {
    public Fold {
      inside = List.copyOf(inside);
    }
  }

  /// A name that is not on the map, in its sentence.
  record Missing(Quote quote) implements Block {}
}
