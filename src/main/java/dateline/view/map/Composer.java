package dateline.view.map;

import dateline.explore.Cluster;
import dateline.explore.Clustering;
import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.explore.Precision;
import dateline.explore.Viewport;
import dateline.model.Location;
import dateline.model.Shape;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
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
  private static final double SMALLEST_PATCH = 7;

  private static final int SHAPES_KEPT = 4000;

  private final Explorer explorer;
  private final Lettering lettering;
  private final Map<Double, List<Cluster>> clusters = new HashMap<>();
  private final IdentityHashMap<Shape, SoftShape> shapes = new IdentityHashMap<>();
  private List<Mark> spots = List.of();
  private List<Mark> extents = List.of();
  private List<Rectangle2D> reserved = List.of();
  private @Nullable MarkPicture picture;
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);

  Composer(Explorer explorer, Lettering lettering) {
    this.explorer = explorer;
    this.lettering = lettering;
  }

  /// Forgets what was laid out, after the marks or the selection have changed.
  void marksChanged() {
    Map<Boolean, List<Mark>> byExtent =
        explorer.marks().stream()
            .collect(Collectors.partitioningBy(mark -> Precision.of(mark) == Precision.EXTENT));
    spots = byExtent.getOrDefault(false, List.of());
    extents = byExtent.getOrDefault(true, List.of());
    clusters.clear();
    picture = null;
  }

  void show(Viewport shown) {
    viewport = shown;
    picture = null;
  }

  /// Takes what parts of the view labels must leave free.
  void reserve(List<Rectangle2D> boxes) {
    reserved = List.copyOf(boxes);
    picture = null;
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
    List<Dot> dots = new ArrayList<>();
    List<Patch> patches = new ArrayList<>();
    List<Halo> halos = new ArrayList<>();
    for (Cluster cluster : clustersHere()) {
      addInView(dots, dot(cluster));
    }
    for (Mark mark : extents) {
      if (mark.location() instanceof Location.Known) {
        addInView(halos, halo(mark));
      } else if (radius(mark) < SMALLEST_PATCH) {
        addInView(dots, dot(mark));
      } else {
        addInView(patches, patch(mark));
      }
    }
    String selected = explorer.selectedMarkProperty().get();
    Labelling labelling = new Labelling(viewport, lettering, selected, reserved);
    return labelling.label(dots, patches, halos);
  }

  private List<Cluster> clustersHere() {
    double zoom = Math.floor(viewport.zoom() * STEPS_PER_ZOOM) / STEPS_PER_ZOOM;
    String selected = explorer.selectedMarkProperty().get();
    return clusters.computeIfAbsent(zoom, z -> Clustering.of(spots, z, selected));
  }

  private Dot dot(Cluster cluster) {
    double x = viewport.pixelX(cluster.x());
    double y = viewport.pixelY(cluster.y());
    return new Dot(cluster, x, y, cluster.radius());
  }

  private Dot dot(Mark mark) {
    return dot(Clustering.of(List.of(mark), viewport.zoom(), null).getFirst());
  }

  private Halo halo(Mark mark) {
    Point2D at = viewport.pixelOf(mark.shape().centre());
    return new Halo(mark, at.getX(), at.getY(), Math.max(14, radius(mark)));
  }

  private Patch patch(Mark mark) {
    Point2D at = viewport.pixelOf(mark.shape().centre());
    return new Patch(mark, soft(mark.shape()), at.getX(), at.getY(), radius(mark));
  }

  private SoftShape soft(Shape shape) {
    if (shapes.size() > SHAPES_KEPT) {
      shapes.clear();
    }
    return shapes.computeIfAbsent(shape, SoftShape::of);
  }

  private double radius(Mark mark) {
    Shape shape = mark.shape();
    return shape.radiusKm() * viewport.pixelsPerKm(shape.centre().lat());
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
