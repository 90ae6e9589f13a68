package dateline.extract;

import dateline.extract.Compass.Point;
import dateline.model.Relation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "north of Ithriya", "20 km southeast of Palmyra", "west of the Euphrates at Deir Ezzor"; but
/// "the north of Syria" is a part of it.
final class DirectionPattern implements PhraseFinder.Pattern {
  private static final Set<String> LYING =
      Set.of(
          "lies",
          "lie",
          "lying",
          "lay",
          "located",
          "situated",
          "sits",
          "stands",
          "based",
          "is",
          "are",
          "was",
          "were",
          "just",
          "borders",
          "immediately",
          "directly",
          "sea",
          "waters");

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int of = scene.leadOf(name) - 1;
    if (!tokens.is(of, "of") && !tokens.is(of, "from")) {
      return null;
    }
    Point point = Compass.joinedEndingAt(tokens, of - 1);
    if (point == null) {
      return distanceAlone(scene, name, of);
    }
    boolean reached = scene.isCountry(name) && isReached(tokens, point.first());
    if (tokens.is(of, "of") && (isPart(tokens, point.first()) || reached)) {
      return Phrase.of(tokens.span(point.first(), scene.tailOf(name)), Relation.Type.PART, name)
          .towards(point.bearing());
    }
    int start = withoutLead(tokens, point.first());
    Distance distance = Distance.endingAt(tokens, start - 1);
    int at = spotAfter(scene, name);
    int last = at < 0 ? scene.tailOf(name) : scene.tailOf(at);
    return new Phrase(
        tokens.span(distance == null ? start : distance.first(), last),
        Relation.Type.DIRECTION,
        at < 0 ? List.of(name) : List.of(name, at),
        List.of(),
        point.bearing(),
        distance == null ? null : distance.km());
  }

  /// "30 km from Homs".
  private static @Nullable Phrase distanceAlone(Scene scene, int name, int from) {
    Tokens tokens = scene.tokens;
    int last = tokens.is(from - 1, "away") ? from - 2 : from - 1;
    Distance distance = Distance.endingAt(tokens, last);
    return distance == null
        ? null
        : Phrase.of(tokens.span(distance.first(), scene.tailOf(name)), Relation.Type.NEAR, name)
            .atKm(distance.km());
  }

  /// Whether "the east of" is said of what lies in it and not beside it.
  static boolean isPart(Tokens tokens, int point) {
    boolean far = tokens.is(point - 1, "far") || tokens.is(point - 1, "extreme");
    int the = far ? point - 2 : point - 1;
    return tokens.is(the, "the") && isWithin(tokens, the - 1);
  }

  /// Whether "to the south of" a country is where somebody goes rather than where something lies:
  /// "spread to the south of Lebanon".
  private static boolean isReached(Tokens tokens, int point) {
    int to = withoutLead(tokens, point);
    return to < point
        && !tokens.startsSentence(to)
        && !LYING.contains(tokens.lower(to - 1))
        && Distance.endingAt(tokens, to - 1) == null;
  }

  private static boolean isWithin(Tokens tokens, int i) {
    return !tokens.is(i, "to")
        && !tokens.is(i, Tokens.NUMBER)
        && Distance.endingAt(tokens, i) == null;
  }

  /// Where "to the" before a point of the compass starts.
  static int withoutLead(Tokens tokens, int first) {
    return tokens.is(first - 1, "the") && tokens.is(first - 2, "to") ? first - 2 : first;
  }

  /// The name in "at Deir Ezzor" right after, or -1.
  private static int spotAfter(Scene scene, int name) {
    int i = scene.tailOf(name) + 1;
    return scene.tokens.is(i, "at") || scene.tokens.is(i, "near") ? scene.nameAt(i + 1) : -1;
  }
}
