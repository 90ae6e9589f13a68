package dateline.search;

import dateline.model.Part;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that a query was found in, with the words around the hit that says the most.
///
/// @param part where the hit stands, or null where the report's text has none: then its masthead or
///   its file's name does
/// @param hit in the report's text
/// @param snippet one line
/// @param marks what of the snippet was looked for
public record Finding(
    long report, @Nullable Part part, @Nullable Span hit, String snippet, List<Span> marks) {
  public Finding {
    marks = List.copyOf(marks);
  }
}
