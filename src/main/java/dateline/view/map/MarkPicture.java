package dateline.view.map;

import dateline.explore.Viewport;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// The marks as they lie on one view.
///
/// @param dots the largest first
/// @param taken what base-map labels have to leave free
record MarkPicture(
    Viewport viewport,
    List<Dot> dots,
    List<Patch> patches,
    List<Halo> halos,
    List<Tag> tags,
    List<Rectangle2D> taken) {
  MarkPicture {
    dots = List.copyOf(dots);
    patches = List.copyOf(patches);
    halos = List.copyOf(halos);
    tags = List.copyOf(tags);
    taken = List.copyOf(taken);
  }

  static MarkPicture blank(Viewport viewport) {
    return new MarkPicture(viewport, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// What is at a pixel: a disc before a label before an area that words describe.
  Optional<Target> at(double x, double y) {
    return dotAt(x, y).or(() -> tagAt(x, y)).or(() -> patchAt(x, y));
  }

  /// What stands for a mark, in view or not too far outside.
  Optional<Target> of(String key) {
    return Stream.of(dots, patches, halos)
        .<Target>flatMap(List::stream)
        .filter(target -> target.stands(key))
        .findFirst();
  }

  private Optional<Target> dotAt(double x, double y) {
    return dots.stream()
        .filter(dot -> dot.gap(x, y) <= Dot.GRIP)
        .min(Comparator.comparingDouble(dot -> dot.gap(x, y)))
        .map(Target.class::cast);
  }

  private Optional<Target> tagAt(double x, double y) {
    return tags.stream().filter(tag -> tag.box().contains(x, y)).map(Tag::target).findFirst();
  }

  private Optional<Target> patchAt(double x, double y) {
    double worldX = viewport.worldX(x);
    double worldY = viewport.worldY(y);
    return patches.stream()
        .filter(patch -> patch.shape().contains(worldX, worldY))
        .min(Comparator.comparingDouble(Patch::radius))
        .map(Target.class::cast);
  }
}
