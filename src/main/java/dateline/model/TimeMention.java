package dateline.model;

import org.jspecify.annotations.Nullable;

/// A time expression in a text.
///
/// @param text what the span covers
/// @param value as TIMEX3 writes it: `2017-09-25`, `XXXX-04-08` without a year, `PAST_REF`
/// @param days the days that it covers, or null when the text does not tie it to a calendar
public record TimeMention(
    Span span, String text, Part part, Type type, String value, @Nullable TimeSpan days) {

  /// The types of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
