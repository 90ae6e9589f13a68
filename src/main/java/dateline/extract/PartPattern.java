package dateline.extract;

import dateline.extract.Compass.Point;
import dateline.model.Relation;
import org.jspecify.annotations.Nullable;

/// "southeastern Homs", "the western Daraa countryside", "the eastern outskirts of Aleppo".
final class PartPattern implements PhraseFinder.Pattern {
  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.first(name) - 1;
    if (tokens.is(before, Tokens.JOINER) || tokens.startsSentence(scene.first(name))) {
      return null;
    }
    Point point = Compass.endingAt(tokens, before);
    if (point == null) {
      point = beforeHeadOf(scene, name);
    }
    return point == null
        ? null
        : Phrase.of(tokens.span(point.first(), scene.tailOf(name)), Relation.Type.PART, name)
            .towards(point.bearing());
  }

  /// The point in "eastern countryside of X", "southern outskirts of the city of X".
  private static @Nullable Point beforeHeadOf(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int of = scene.leadOf(name) - 1;
    if (tokens.is(of + 1, "of")) {
      of++;
    }
    boolean head = scene.lexicon.isPlaceHead(tokens.lower(of - 1)) || isEdge(tokens.lower(of - 1));
    if (tokens.is(of, "of") && head) {
      return Compass.endingAt(tokens, of - 2);
    }
    return scene.lexicon.isPlaceHead(tokens.lower(of + 1)) ? Compass.endingAt(tokens, of) : null;
  }

  private static boolean isEdge(String word) {
    return switch (word) {
      case "outskirts", "parts", "part", "side", "edge", "entrance", "perimeter", "half", "gates" ->
          true;
      default -> false;
    };
  }
}
