package dateline.model;

import java.util.List;

/// When a report was published, as far as the evidence goes.
///
/// @param days open where the evidence bounds one side only
/// @param basis the strongest piece of evidence
/// @param reasons in words, the strongest first: "its first line says 25 September 2017"
public record Dating(TimeSpan days, Basis basis, List<String> reasons) {
  public Dating {
    reasons = List.copyOf(reasons);
  }

  /// Whether the report says itself, or people do, on which days it came out.
  public boolean isStated() {
    return basis.compareTo(Basis.COPY) < 0 && days.isBounded();
  }

  /// Where a publication day was read, from the surest to the least sure.
  public enum Basis {
    /// Set by the user.
    USER,
    /// The page's metadata: JSON-LD, Open Graph, a `time` element, a field of the file.
    METADATA,
    /// The address of the page.
    URL,
    /// A first line, byline or date line.
    DATELINE,
    /// The days of reports that have the same words.
    COPY,
    /// The readers' comments: a latest bound.
    COMMENTS,
    /// What the text speaks of: bounds only.
    TEXT,
    /// The days of events that other reports tell of as well: bounds only.
    EVENT
  }
}
