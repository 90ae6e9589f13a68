package dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the phrases that place something by the names in them, each by the pattern that its words
/// make. Of phrases that overlap the longer one stays.
final class PhraseFinder {
  /// A way to place things; asked for each name whether the name is its first anchor.
  interface Pattern {
    @Nullable Phrase read(Scene scene, int name);
  }

  private static final List<Pattern> PATTERNS =
      List.of(
          new BorderPattern(),
          new RoadPattern(),
          new BetweenPattern(),
          new AlongPattern(),
          new WaterWorkPattern(),
          new DirectionPattern(),
          new PartPattern(),
          new NearPattern(),
          new InsidePattern(),
          new ArabicPattern());

  private PhraseFinder() {}

  static List<Phrase> find(Scene scene) {
    List<Phrase> found = new ArrayList<>();
    for (int name = 0; name < scene.count(); name++) {
      for (Pattern pattern : PATTERNS) {
        Phrase phrase = pattern.read(scene, name);
        if (phrase != null) {
          found.add(phrase);
        }
      }
    }
    found.addAll(AdjectiveBorders.in(scene));
    found.addAll(OpenDirections.in(scene));
    return withoutOverlaps(found);
  }

  private static List<Phrase> withoutOverlaps(List<Phrase> found) {
    List<Phrase> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.span().length()))
        .filter(phrase -> kept.stream().noneMatch(k -> k.span().overlaps(phrase.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Phrase::span));
    return kept;
  }
}
