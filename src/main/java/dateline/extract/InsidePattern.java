package dateline.extract;

import dateline.model.Relation;
import org.jspecify.annotations.Nullable;

/// "inside the town of Harasta", "the Hajin area", "the Manbij countryside".
final class InsidePattern implements PhraseFinder.Pattern {
  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.leadOf(name) - 1;
    if (tokens.is(before, "inside") || tokens.is(before, "throughout")) {
      return Phrase.of(tokens.span(before, scene.tailOf(name)), Relation.Type.INSIDE, name);
    }
    int after = scene.last(name) + 1;
    int tail = scene.tailOf(name);
    int lead = scene.leadOf(name);
    if (AskedKinds.speaksOfCountryside(tokens, after, tail)
        || AskedKinds.speaksOfCountryside(tokens, lead, scene.first(name) - 1)) {
      return Phrase.of(tokens.span(withoutThe(tokens, lead), tail), Relation.Type.INSIDE, name)
          .ofCountryside();
    }
    boolean area = tokens.is(after, "area") || tokens.is(after, "vicinity");
    return area && !tokens.startsSentence(after)
        ? Phrase.of(tokens.span(scene.first(name), after), Relation.Type.INSIDE, name)
        : null;
  }

  private static int withoutThe(Tokens tokens, int lead) {
    return tokens.is(lead, "the") ? lead + 1 : lead;
  }
}
