package dateline.extract;

import dateline.model.Relation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "Palestine Bridge on the Euphrates", "the dam across the Khabur".
final class WaterWorkPattern implements PhraseFinder.Pattern {
  private static final Set<String> WORKS = Set.of("bridge", "dam", "crossing", "ferry", "barrage");

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int on = scene.leadOf(name) - 1;
    boolean across = tokens.is(on, "on") || tokens.is(on, "over") || tokens.is(on, "across");
    if (!across || !WORKS.contains(tokens.lower(on - 1))) {
      return null;
    }
    int work = workBefore(scene, name, on - 1);
    int first = work < 0 ? on - 1 : scene.first(work);
    return new Phrase(
        tokens.span(first, scene.tailOf(name)),
        Relation.Type.AT,
        work < 0 ? List.of(name) : List.of(work, name),
        List.of(),
        null,
        null);
  }

  /// The name that ends with the work, as "Palestine Bridge" does, or stands before it, or -1.
  private static int workBefore(Scene scene, int name, int head) {
    int before = name - 1;
    boolean beside = before >= 0 && (scene.last(before) == head || scene.last(before) == head - 1);
    return beside ? before : -1;
  }
}
