package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// Reads one sort of time expression.
interface Rule {
  /// The longest expression of this sort that begins with a token, or null where none does.
  @Nullable Match at(Tokens tokens, int i);
}
