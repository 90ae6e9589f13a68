package dateline.view.map;

import dateline.explore.Extent;
import dateline.explore.Mercator;
import dateline.explore.Viewport;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The known edge of an area, or the known course of a river or a road, in the unit square of
/// [Mercator]: as fine as a zoom can show.
///
/// Belongs to the JavaFX thread.
final class Outline {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /// How far a simplified edge may lie beside the true one, in pixels.
  private static final double TOLERANCE = 0.6;

  private final Geometry whole;
  private final Map<Integer, Geometry> byZoom = new HashMap<>();

  private Outline(Geometry whole) {
    this.whole = whole;
  }

  static Outline of(Shape.Area area) {
    return new Outline(
        GEOMETRY.createMultiPolygon(
            area.rings().stream()
                .map(ring -> GEOMETRY.createPolygon(coordinates(ring)))
                .toArray(org.locationtech.jts.geom.Polygon[]::new)));
  }

  static Outline of(Shape.Course course) {
    return new Outline(
        GEOMETRY.createMultiLineString(
            course.parts().stream()
                .map(part -> GEOMETRY.createLineString(coordinates(part)))
                .toArray(org.locationtech.jts.geom.LineString[]::new)));
  }

  boolean isLine() {
    return whole.getDimension() == 1;
  }

  /// With nothing that cannot be seen at a zoom; islands that are too small for it are left out.
  Geometry at(double zoom) {
    return byZoom.computeIfAbsent((int) Math.ceil(zoom), this::simplified);
  }

  private Geometry simplified(int zoom) {
    DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(whole);
    simplifier.setDistanceTolerance(TOLERANCE / Mercator.worldSize(zoom));
    simplifier.setEnsureValid(false);
    return simplifier.getResultGeometry();
  }

  /// Whether a point of the unit square lies inside.
  boolean contains(double x, double y, double zoom) {
    Coordinate point = new Coordinate(x, y);
    return !isLine()
        && whole.getEnvelopeInternal().contains(point)
        && SimplePointInAreaLocator.locate(point, at(zoom)) != Location.EXTERIOR;
  }

  /// How far a point of the unit square lies from the edge or the course.
  double distance(double x, double y, double zoom) {
    Geometry edge = at(zoom);
    return (isLine() ? edge : edge.getBoundary())
        .distance(GEOMETRY.createPoint(new Coordinate(x, y)));
  }

  Extent extent() {
    Envelope box = whole.getEnvelopeInternal();
    return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /// The side of a square as large as it, in pixels; how long it is for a line.
  double across(Viewport viewport) {
    double size = isLine() ? whole.getLength() : Math.sqrt(whole.getArea());
    return size * Mercator.worldSize(viewport.zoom());
  }

  private static Coordinate[] coordinates(List<Position> positions) {
    return positions.stream()
        .map(p -> new Coordinate(Mercator.x(p.lon()), Mercator.y(p.lat())))
        .toArray(Coordinate[]::new);
  }
}
