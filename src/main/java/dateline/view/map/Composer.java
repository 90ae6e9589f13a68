package dateline.view.map;

import dateline.explore.Cluster;
import dateline.explore.Clustering;
import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.explore.Mercator;
import dateline.explore.Precision;
import dateline.explore.Viewport;
import dateline.model.Location;
import dateline.model.Shape;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Lays the marks out on the view, anew only after something has changed.
///
/// Belongs to the JavaFX thread.
final class Composer {
  /// How far outside the view a disc may lie and still be laid out, in pixels.
  private static final double MARGIN = 40;

  /// Clusters are made anew at each half step of zoom, so that they hold still in between.
  private static final double STEPS_PER_ZOOM = 2;

  /// An extent that would be smaller is drawn as a disc.
  private static final double SMALLEST_EXTENT = 8;

  private static final int SHAPES_KEPT = 4000;

  private final Explorer explorer;
  private final Lettering lettering;
  private final Map<Double, List<Cluster>> clusters = new HashMap<>();
  private final IdentityHashMap<Shape, SoftShape> shapes = new IdentityHashMap<>();
  private final IdentityHashMap<Shape, Outline> outlines = new IdentityHashMap<>();
  private final List<Mark> extents = new ArrayList<>();
  private List<Rectangle2D> reserved = List.of();
  private @Nullable MarkPicture picture;
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);

  Composer(Explorer explorer, Lettering lettering) {
    this.explorer = explorer;
    this.lettering = lettering;
  }

  /// Forgets what was laid out, after the marks or the selection have changed.
  void marksChanged() {
    extents.clear();
    for (Mark mark : explorer.marks()) {
      if (mark.precision() == Precision.EXTENT) {
        extents.add(mark);
      }
    }
    clusters.clear();
    picture = null;
  }

  void show(Viewport shown) {
    viewport = shown;
    picture = null;
  }

  /// Takes what parts of the view labels must leave free, and answers whether they are others than
  /// before.
  boolean reserve(List<Rectangle2D> boxes) {
    if (reserved.equals(boxes)) {
      return false;
    }
    reserved = List.copyOf(boxes);
    picture = null;
    return true;
  }

  MarkPicture picture() {
    MarkPicture known = picture;
    if (known == null) {
      known = compose();
      picture = known;
    }
    return known;
  }

  private MarkPicture compose() {
    double step = Math.floor(viewport.zoom() * STEPS_PER_ZOOM) / STEPS_PER_ZOOM;
    List<Dot> dots = new ArrayList<>();
    for (Cluster cluster : clusters.computeIfAbsent(step, this::clustersAt)) {
      addInView(dots, dot(cluster));
    }
    List<Target> found = new ArrayList<>();
    for (Mark mark : extents) {
      if (radius(mark, step) >= SMALLEST_EXTENT) {
        addInView(found, extent(mark));
      }
    }
    found.sort(Comparator.comparingDouble(Target::radius).reversed());
    String selected = explorer.selectedMarkProperty().get();
    return new Labelling(viewport, lettering, selected, reserved).label(dots, found);
  }

  private List<Cluster> clustersAt(double zoom) {
    List<Mark> small = new ArrayList<>(explorer.marks().size());
    for (Mark mark : explorer.marks()) {
      if (mark.precision() != Precision.EXTENT || radius(mark, zoom) < SMALLEST_EXTENT) {
        small.add(mark);
      }
    }
    return Clustering.of(small, zoom, explorer.selectedMarkProperty().get());
  }

  private Dot dot(Cluster cluster) {
    double x = viewport.pixelX(cluster.x());
    double y = viewport.pixelY(cluster.y());
    return new Dot(cluster, x, y, cluster.radius());
  }

  /// A mark as the extent that it is, however small on this view.
  Target extent(Mark mark) {
    double x = viewport.pixelX(mark.x());
    double y = viewport.pixelY(mark.y());
    double radius = radius(mark, viewport.zoom());
    return switch (mark.shape()) {
      case Shape.Area area when isKnown(mark) ->
          new Tract(mark, outlines.computeIfAbsent(area, _ -> Outline.of(area)), x, y, radius);
      case Shape.Course course ->
          new Tract(mark, outlines.computeIfAbsent(course, _ -> Outline.of(course)), x, y, radius);
      case Shape.Disc _ when isKnown(mark) -> new Halo(mark, x, y, radius);
      default -> new Patch(mark, soft(mark.shape()), x, y, radius);
    };
  }

  private static boolean isKnown(Mark mark) {
    return mark.location() instanceof Location.Known;
  }

  private SoftShape soft(Shape shape) {
    if (shapes.size() > SHAPES_KEPT) {
      shapes.clear();
    }
    return shapes.computeIfAbsent(shape, SoftShape::of);
  }

  private static double radius(Mark mark, double zoom) {
    Shape shape = mark.shape();
    return shape.radiusKm() * Mercator.perKm(shape.centre().lat()) * Mercator.worldSize(zoom);
  }

  private <T extends Target> void addInView(List<T> targets, T target) {
    double reach = target.radius() + MARGIN;
    if (target.x() > -reach
        && target.y() > -reach
        && target.x() < viewport.width() + reach
        && target.y() < viewport.height() + reach) {
      targets.add(target);
    }
  }
}
