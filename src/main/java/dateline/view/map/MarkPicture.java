package dateline.view.map;

import dateline.explore.Mercator;
import dateline.explore.Viewport;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// The marks as they lie on one view.
///
/// @param dots the largest first
/// @param extents patches, tracts and halos, the largest first
/// @param taken what base-map labels have to leave free
record MarkPicture(
    Viewport viewport,
    List<Dot> dots,
    List<Target> extents,
    List<Tag> tags,
    List<Rectangle2D> taken) {
  /// How far from a rim or a course it is still pointed at, in pixels.
  private static final double GRIP = 5;

  MarkPicture {
    dots = List.copyOf(dots);
    extents = List.copyOf(extents);
    tags = List.copyOf(tags);
    taken = List.copyOf(taken);
  }

  static MarkPicture blank(Viewport viewport) {
    return new MarkPicture(viewport, List.of(), List.of(), List.of(), List.of());
  }

  /// What is at a pixel: a disc before a label before the smallest extent.
  Optional<Target> at(double x, double y) {
    return dotAt(x, y).or(() -> tagAt(x, y)).or(() -> extentAt(x, y));
  }

  /// What stands for a mark, in view or not too far outside.
  Optional<Target> of(String key) {
    return Stream.<Target>concat(dots.stream(), extents.stream())
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

  private Optional<Target> extentAt(double x, double y) {
    return extents.reversed().stream().filter(extent -> isHit(extent, x, y)).findFirst();
  }

  private boolean isHit(Target extent, double x, double y) {
    return switch (extent) {
      case Patch patch -> patch.shape().contains(viewport.worldX(x), viewport.worldY(y));
      case Tract tract -> isHit(tract, viewport.worldX(x), viewport.worldY(y));
      case Halo _, Dot _ -> false;
    };
  }

  /// What fills the view is pointed at by its rim alone, so that its inside stays open ground.
  private boolean isHit(Tract tract, double worldX, double worldY) {
    Outline outline = tract.outline();
    double zoom = viewport.zoom();
    boolean isInside =
        Fading.presence(viewport, outline.across(viewport) / 2) > 0
            && outline.contains(worldX, worldY, zoom);
    return isInside || outline.distance(worldX, worldY, zoom) * Mercator.worldSize(zoom) <= GRIP;
  }
}
