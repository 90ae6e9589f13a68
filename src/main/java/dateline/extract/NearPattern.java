package dateline.extract;

import dateline.model.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "near Palmyra", "the outskirts of Homs", "at the gates of Hajin", "close to Raqqa".
final class NearPattern implements PhraseFinder.Pattern {
  private static final Set<String> PREPOSITIONS =
      Set.of("near", "outside", "around", "surrounding");
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "outskirts",
          "vicinity",
          "surroundings",
          "gates",
          "edge",
          "edges",
          "approaches",
          "entrance",
          "suburbs",
          "periphery",
          "environs");

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.leadOf(name) - 1;
    if (tokens.is(before + 1, "of") && SURROUNDINGS.contains(tokens.lower(before))) {
      before++;
    }
    int start = startOf(tokens, before);
    if (start < 0 || tokens.startsSentence(before + 1)) {
      return null;
    }
    Distance distance = tokens.is(start, "outside") ? Distance.endingAt(tokens, start - 1) : null;
    int first = distance == null ? start : distance.first();
    return Phrase.of(tokens.span(first, scene.tailOf(name)), Relation.Type.NEAR, name)
        .atKm(distance == null ? null : distance.km());
  }

  /// The first token of the words that mean "near" and end at a token, or -1.
  private static int startOf(Tokens tokens, int last) {
    if (PREPOSITIONS.contains(tokens.lower(last))) {
      return last;
    }
    if (tokens.is(last, "to") && (tokens.is(last - 1, "close") || tokens.is(last - 1, "next"))) {
      return last - 1;
    }
    boolean around = tokens.is(last, "of") && SURROUNDINGS.contains(tokens.lower(last - 1));
    return around ? last - 1 : -1;
  }
}
