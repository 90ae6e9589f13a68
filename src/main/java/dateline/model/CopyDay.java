package dateline.model;

import dateline.model.Copy.Kind;

/// When a near-copy of a report came out, as it says itself.
///
/// @param by its outlet, or where that is not known its title
/// @param days with both ends
/// @param order which of the two came first, where one names the other as its source
public record CopyDay(String by, TimeSpan days, Closeness closeness, Order order) {
  /// How alike the two are, from the most to the least.
  public enum Closeness {
    /// One page, saved at two times.
    SAME_PAGE,
    /// Hardly a sentence is otherwise: a headline that stands in the text of one may be.
    SAME_TEXT,
    NEARLY
  }

  /// What is known of the order in which the two came out.
  public enum Order {
    OPEN,
    COPY_FIRST,
    COPY_LATER
  }

  /// @param report the one to be dated by the other
  public static CopyDay of(Copy copy, long report, Report other, TimeSpan days) {
    Long credited = copy.credited();
    return new CopyDay(
        other.named(),
        days,
        closeness(copy),
        credited == null ? Order.OPEN : credited == report ? Order.COPY_LATER : Order.COPY_FIRST);
  }

  private static Closeness closeness(Copy copy) {
    if (copy.kind() == Kind.VERSION) {
      return Closeness.SAME_PAGE;
    }
    return copy.changes().count() <= 1 ? Closeness.SAME_TEXT : Closeness.NEARLY;
  }
}
