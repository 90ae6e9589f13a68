package dateline.extract;

import dateline.extract.Compass.Point;
import dateline.model.PlaceKind;
import dateline.model.Relation;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Directions from what the text spoke of before: "further north", "to the east of the town",
/// "south of there". Where it spoke of nothing, "further north" stays without an anchor.
final class OpenDirections {
  private final Scene scene;
  private final Tokens tokens;

  private OpenDirections(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens;
  }

  static List<Phrase> in(Scene scene) {
    OpenDirections directions = new OpenDirections(scene);
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < scene.tokens.count; i++) {
      Phrase phrase = directions.further(i);
      phrase = phrase == null ? directions.ofWhatWasNamed(i) : phrase;
      if (phrase != null) {
        found.add(phrase);
      }
    }
    return found;
  }

  /// "Further north", "10 km further to the south-east"; but "further north of Homs" has its
  /// anchor.
  private @Nullable Phrase further(int i) {
    if (!tokens.is(i, "further") && !tokens.is(i, "farther")) {
      return null;
    }
    int first = i + 1;
    while (tokens.is(first, "to") || tokens.is(first, "the") || tokens.is(first, "up")) {
      first++;
    }
    int last = tokens.is(first + 1, Tokens.JOINER) ? first + 2 : first;
    Point point = Compass.endingAt(tokens, last);
    boolean anchored = tokens.is(last + 1, "of") || tokens.is(last + 1, "from");
    if (point == null || point.first() != first || anchored || isAdjective(last)) {
      return null;
    }
    return direction(i, last, point, scene.nameBefore(i, Set.of()));
  }

  /// "The east of the town", whose end is the noun.
  private @Nullable Phrase ofWhatWasNamed(int of) {
    Point point = tokens.is(of, "of") ? Compass.endingAt(tokens, of - 1) : null;
    if (point == null || isAdjective(of - 1)) {
      return null;
    }
    if (tokens.is(of + 1, "there")) {
      int anchor = scene.nameBefore(point.first(), Set.of());
      return anchor < 0 ? null : direction(start(point), of + 1, point, anchor);
    }
    int noun = of + 2;
    Set<PlaceKind> kinds = scene.lexicon.kindsOf(tokens.lower(noun));
    boolean named = scene.nameAt(of + 1) >= 0 || tokens.isCapital(noun);
    if (!tokens.is(of + 1, "the") || kinds.isEmpty() || named) {
      return null;
    }
    int anchor = scene.nameBefore(point.first(), kinds);
    if (anchor < 0) {
      return null;
    }
    return DirectionPattern.isPart(tokens, point.first())
        ? Phrase.of(tokens.span(point.first(), noun), Relation.Type.PART, anchor)
            .towards(point.bearing())
        : direction(start(point), noun, point, anchor);
  }

  private boolean isAdjective(int token) {
    return tokens.lower(token).endsWith("ern");
  }

  private int start(Point point) {
    return DirectionPattern.withoutLead(tokens, point.first());
  }

  private Phrase direction(int first, int last, Point point, int anchor) {
    Distance distance = Distance.endingAt(tokens, first - 1);
    Span span = tokens.span(distance == null ? first : distance.first(), last);
    List<Integer> anchors = anchor < 0 ? List.of() : List.of(anchor);
    return new Phrase(
        span,
        Relation.Type.DIRECTION,
        anchors,
        List.of(),
        point.bearing(),
        distance == null ? null : distance.km());
  }
}
