package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// A rule that others ask again and again at the same place: what it read stays with the text.
///
/// @param shelf where its answers stand among those of other such rules
record Remembered(Rule rule, int shelf) implements Rule {
  /// How many such rules there can be.
  static final int SHELVES = 2;

  /// Ends before any token.
  private static final Match NOTHING = new Match(0, 0, new Meaning.Vague(""));

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    Match known = tokens.remembered(shelf, i);
    if (known == null) {
      Match match = rule.at(tokens, i);
      known = match == null ? NOTHING : match;
      tokens.remember(shelf, i, known);
    }
    return known.to() > 0 ? known : null;
  }
}
