package dateline.extract;

import dateline.model.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "the Khanasser-Ithriya highway", "the Kabul to Kandahar road", "the road from A to B", "the
/// highway linking A with B".
final class RoadPattern implements PhraseFinder.Pattern {
  private static final Set<String> ROADS =
      Set.of(
          "highway",
          "road",
          "route",
          "motorway",
          "freeway",
          "axis",
          "railway",
          "line",
          "pipeline",
          "corridor",
          "highways",
          "roads",
          "expressway");
  private static final Set<String> LINKS =
      Set.of("from", "between", "linking", "connecting", "joining", "links", "connects");

  static boolean isRoad(String word) {
    return ROADS.contains(word);
  }

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Phrase joined = joined(scene, name);
    return joined == null ? spelledOut(scene, name) : joined;
  }

  /// "A-B highway".
  private static @Nullable Phrase joined(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int mark = scene.last(name) + 1;
    int other = scene.nameAt(mark + 1);
    boolean dash =
        tokens.is(mark, Tokens.JOINER) || tokens.is(mark, Tokens.OTHER) || tokens.is(mark, "to");
    if (!dash || other < 0 || scene.first(other) != mark + 1) {
      return null;
    }
    int head = scene.last(other) + 1;
    if (tokens.is(head, "international")
        || tokens.is(head, "strategic")
        || tokens.is(head, "main")) {
      head++;
    }
    return ROADS.contains(tokens.lower(head))
        ? Phrase.of(tokens.span(scene.first(name), head), Relation.Type.BETWEEN, name, other)
        : null;
  }

  /// "road from A to B".
  private static @Nullable Phrase spelledOut(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int link = scene.leadOf(name) - 1;
    if (!LINKS.contains(tokens.lower(link))) {
      return null;
    }
    int head = tokens.is(link - 1, "that") || tokens.is(link - 1, "which") ? link - 2 : link - 1;
    String mark = tokens.lower(scene.tailOf(name) + 1);
    boolean linked = mark.equals("to") || mark.equals("and") || mark.equals("with");
    int other = linked ? scene.nameAt(scene.tailOf(name) + 2) : -1;
    boolean road = ROADS.contains(tokens.lower(head)) || tokens.is(head, "way");
    return other >= 0 && road
        ? Phrase.of(tokens.span(head, scene.tailOf(other)), Relation.Type.BETWEEN, name, other)
        : null;
  }
}
