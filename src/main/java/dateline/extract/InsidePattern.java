package dateline.extract;

import dateline.model.Relation;
import org.jspecify.annotations.Nullable;

/// "inside the town of Harasta", "the Hajin area".
final class InsidePattern implements PhraseFinder.Pattern {
  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.leadOf(name) - 1;
    if (tokens.is(before, "inside") || tokens.is(before, "throughout")) {
      return Phrase.of(tokens.span(before, scene.tailOf(name)), Relation.Type.INSIDE, name);
    }
    int after = scene.last(name) + 1;
    boolean area = tokens.is(after, "area") || tokens.is(after, "vicinity");
    return area && !tokens.startsSentence(after)
        ? Phrase.of(tokens.span(scene.first(name), after), Relation.Type.INSIDE, name)
        : null;
  }
}
