package dateline.extract;

import dateline.model.Relation;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "between Aleppo and Idlib", "between A and B up to C", "midway between A and B".
final class BetweenPattern implements PhraseFinder.Pattern {
  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int between = scene.leadOf(name) - 1;
    if (!tokens.is(between, "between") || scene.acts(name) || isDealing(tokens, between)) {
      return null;
    }
    int and = scene.tailOf(name) + 1;
    int other = tokens.is(and, "and") ? scene.nameAt(and + 1) : -1;
    if (other < 0 || scene.acts(other)) {
      return null;
    }
    if (tokens.is(between - 1, "midway") || tokens.is(between - 1, "halfway")) {
      Span span = tokens.span(between - 1, scene.tailOf(other));
      return Phrase.of(span, Relation.Type.NEAR, name, other);
    }
    int end = farEnd(scene, scene.tailOf(other) + 1);
    if (end < 0) {
      return Phrase.of(
          tokens.span(between, scene.tailOf(other)), Relation.Type.BETWEEN, name, other);
    }
    return new Phrase(
        tokens.span(between, scene.tailOf(end)),
        Relation.Type.BETWEEN,
        List.of(name, other, end),
        List.of(),
        null,
        null);
  }

  private static boolean isDealing(Tokens tokens, int between) {
    return tokens.is(between - 1, WordClass.DEALING);
  }

  /// The name after "up to", "as far as" or "all the way to", or -1.
  private static int farEnd(Scene scene, int token) {
    Tokens tokens = scene.tokens;
    if (tokens.is(token, "up") && tokens.is(token + 1, "to")) {
      return scene.nameAt(token + 2);
    }
    if (tokens.is(token, "as") && tokens.is(token + 1, "far") && tokens.is(token + 2, "as")) {
      return scene.nameAt(token + 3);
    }
    return -1;
  }
}
