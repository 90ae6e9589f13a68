package dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people say that a name means.
///
/// @param name as it is written; small letters and capitals count alike
/// @param where the one stretch of a text where it means that, or null for wherever it is written
/// @param place null where it is the name of no place
public record Sense(String name, @Nullable Quotation where, @Nullable Place place) {
  /// Of one mention alone.
  public static Sense here(String text, Span span, @Nullable Place place) {
    return new Sense(span.of(text), Quotation.of(text, span), place);
  }

  /// Of every mention that is spelt like this.
  public static Sense everywhere(String name, @Nullable Place place) {
    return new Sense(name, null, place);
  }

  public boolean isOf(String spelling) {
    return name.equalsIgnoreCase(spelling);
  }

  /// The same where it is said of another text; nothing where its words are not in it.
  Optional<Sense> foundIn(String text) {
    return where == null
        ? Optional.of(this)
        : where.in(text).map(span -> new Sense(name, Quotation.of(text, span), place));
  }

  boolean isAt(Span span) {
    return where != null && where.span().equals(span);
  }
}
