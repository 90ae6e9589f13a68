package dateline.extract;

import dateline.extract.Compass.Point;
import dateline.model.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "southeastern Homs", "the western Daraa countryside", "the eastern outskirts of Aleppo",
/// "Idlib's southern countryside", "Syria's northeast".
final class PartPattern implements PhraseFinder.Pattern {
  private static final Set<String> EDGES =
      Set.of(
          "outskirts",
          "parts",
          "part",
          "side",
          "edge",
          "entrance",
          "perimeter",
          "half",
          "gates",
          "flank",
          "corner",
          "tip");

  /// What a place has in a direction, when it is named as the place's: "Homs's eastern suburbs".
  private static final Set<String> OWNED =
      Set.of(
          "countryside",
          "outskirts",
          "parts",
          "part",
          "half",
          "edge",
          "suburbs",
          "suburb",
          "districts",
          "neighbourhoods",
          "neighborhoods",
          "regions",
          "region",
          "provinces",
          "areas",
          "coast",
          "flank",
          "tip",
          "entrance");

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Phrase before = namedAfter(scene, name);
    return before == null ? namedBefore(scene, name) : before;
  }

  private static @Nullable Phrase namedAfter(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.first(name) - 1;
    if (tokens.is(before, Tokens.JOINER)
        || tokens.startsSentence(scene.first(name))
        || scene.isCalledWith(tokens.lower(before), name)) {
      return null;
    }
    boolean rural = tokens.is(before, "rural");
    Point point = Compass.joinedEndingAt(tokens, rural ? before - 1 : before);
    if (point == null) {
      point = beforeHeadOf(scene, name);
    }
    if (point == null) {
      int middle = startOfMiddle(scene, name);
      return middle < 0
          ? null
          : Phrase.of(tokens.span(middle, scene.tailOf(name)), Relation.Type.PART, name);
    }
    return part(scene, name, point, point.first(), scene.tailOf(name));
  }

  /// Where "central X", "downtown X" or "the centre of X" starts, or -1.
  private static int startOfMiddle(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.first(name) - 1;
    if (tokens.is(before, "central") || tokens.is(before, "downtown")) {
      return before;
    }
    int of = scene.leadOf(name) - 1;
    boolean middle =
        tokens.is(of - 1, "centre")
            || tokens.is(of - 1, "center")
            || tokens.is(of - 1, "heart")
            || tokens.is(of - 1, "middle");
    return tokens.is(of, "of") && middle && !tokens.isCapital(of - 1) ? of - 1 : -1;
  }

  /// The point in "eastern countryside of X", "southern outskirts of the city of X".
  private static @Nullable Point beforeHeadOf(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int of = scene.leadOf(name) - 1;
    if (tokens.is(of + 1, "of")) {
      of++;
    }
    String head = tokens.lower(of - 1);
    if (tokens.is(of, "of") && (scene.lexicon.isPlaceHead(head) || EDGES.contains(head))) {
      return Compass.joinedEndingAt(tokens, of - 2);
    }
    return scene.lexicon.isPlaceHead(tokens.lower(of + 1))
        ? Compass.joinedEndingAt(tokens, of)
        : null;
  }

  /// "X's southern countryside", "X southern countryside", "X's south".
  private static @Nullable Phrase namedBefore(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int after = scene.last(name) + 1;
    boolean owns = tokens.is(after, Tokens.POSSESSIVE);
    int last = lastOfPoints(tokens, owns ? after + 1 : after);
    if (last < 0 || tokens.startsSentence(last)) {
      return null;
    }
    Point point = Compass.joinedEndingAt(tokens, last);
    int noun = last + 1;
    boolean adjective = tokens.lower(last).endsWith("ern");
    boolean countryside = AskedKinds.isCountryside(tokens, noun);
    boolean part = owns && OWNED.contains(tokens.lower(noun)) && !tokens.startsSentence(noun);
    if (point == null) {
      return null;
    }
    if (adjective) {
      return countryside || part ? part(scene, name, point, scene.first(name), noun) : null;
    }
    return owns && !isDescribing(tokens, noun)
        ? part(scene, name, point, scene.first(name), last)
        : null;
  }

  /// The last token of "southern", "south-eastern", "southern and eastern" at a token, or -1.
  private static int lastOfPoints(Tokens tokens, int first) {
    int last = -1;
    for (int i = first; i < first + 5; i++) {
      if (tokens.is(i, Tokens.WORD) && Compass.bearingOf(tokens.lower(i)) != null) {
        last = i;
      } else if (!tokens.is(i, "and") && !tokens.is(i, Tokens.JOINER)) {
        return last;
      }
    }
    return last;
  }

  /// Whether a noun follows that "north" only describes: "Israel's north coast".
  private static boolean isDescribing(Tokens tokens, int i) {
    return tokens.is(i, Tokens.JOINER)
        || tokens.isCapital(i)
        || tokens.is(i, "of")
        || OWNED.contains(tokens.lower(i));
  }

  private static Phrase part(Scene scene, int name, Point point, int first, int last) {
    Tokens tokens = scene.tokens;
    Phrase phrase =
        Phrase.of(tokens.span(first, last), Relation.Type.PART, name).towards(point.bearing());
    return AskedKinds.speaksOfCountryside(tokens, first, last) ? phrase.ofCountryside() : phrase;
  }
}
