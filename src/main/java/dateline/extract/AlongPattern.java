package dateline.extract;

import dateline.model.Relation;
import org.jspecify.annotations.Nullable;

/// "along the Euphrates", "on the banks of the Tigris".
final class AlongPattern implements PhraseFinder.Pattern {
  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.leadOf(name) - 1;
    if (tokens.is(before, "along")) {
      return Phrase.of(tokens.span(before, scene.tailOf(name)), Relation.Type.ALONG, name);
    }
    boolean bank =
        tokens.is(before, "of")
            && !tokens.isCapital(before - 1)
            && (tokens.is(before - 1, "banks")
                || tokens.is(before - 1, "bank")
                || tokens.is(before - 1, "shores"));
    return bank
        ? Phrase.of(tokens.span(before - 1, scene.tailOf(name)), Relation.Type.ALONG, name)
        : null;
  }
}
