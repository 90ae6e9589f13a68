package dateline.view.map;

import dateline.explore.Mercator;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.buffer.BufferOp;

/// A shape with an edge that fades: copies of it from wide to narrow, one upon the other, in the
/// unit square of [Mercator].
record SoftShape(List<Geometry> layers) {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int LAYERS = 6;

  /// What is said to be along a river or a road lies so near it.
  private static final double COURSE_KM = 3;

  private static final int ARC_SEGMENTS = 6;

  SoftShape {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a shape without an inside");
    }
  }

  static SoftShape of(Shape shape) {
    return switch (shape) {
      case Shape.Disc(Position centre, double radiusKm) ->
          around(point(centre), perKm(shape) * radiusKm, perKm(shape) * radiusKm * 0.5);
      case Shape.Corridor(List<Position> course, double halfWidthKm) ->
          around(line(course), perKm(shape) * halfWidthKm, perKm(shape) * halfWidthKm);
      case Shape.Course course ->
          around(lines(course), perKm(shape) * COURSE_KM, perKm(shape) * COURSE_KM);
      case Shape.Area area -> around(polygons(area), 0, perKm(shape) * area.softnessKm());
    };
  }

  /// Whether a point of the unit square lies inside.
  boolean contains(double x, double y) {
    return SimplePointInAreaLocator.locate(new Coordinate(x, y), middle()) != Location.EXTERIOR;
  }

  /// Where the edge would be if it did not fade.
  Geometry middle() {
    return layers.get(layers.size() / 2);
  }

  private static SoftShape around(Geometry core, double distance, double softness) {
    List<Geometry> layers = new ArrayList<>();
    for (int i = 0; i < LAYERS; i++) {
      double offset = softness * (0.5 - (double) i / (LAYERS - 1));
      Geometry layer = BufferOp.bufferOp(core, distance + offset, ARC_SEGMENTS);
      if (!layer.isEmpty()) {
        layers.add(layer);
      }
    }
    return new SoftShape(layers.isEmpty() ? List.of(core) : layers);
  }

  private static Geometry point(Position position) {
    return GEOMETRY.createPoint(coordinate(position));
  }

  private static Geometry line(List<Position> course) {
    return GEOMETRY.createLineString(coordinates(course));
  }

  private static Geometry lines(Shape.Course course) {
    return GEOMETRY.buildGeometry(course.parts().stream().map(SoftShape::line).toList());
  }

  private static Geometry polygons(Shape.Area area) {
    Geometry[] polygons =
        area.rings().stream()
            .map(ring -> GEOMETRY.createPolygon(coordinates(ring)))
            .toArray(Geometry[]::new);
    return GeometryFixer.fix(GEOMETRY.createGeometryCollection(polygons)).union();
  }

  private static Coordinate[] coordinates(List<Position> positions) {
    return positions.stream().map(SoftShape::coordinate).toArray(Coordinate[]::new);
  }

  private static Coordinate coordinate(Position position) {
    return new Coordinate(Mercator.x(position.lon()), Mercator.y(position.lat()));
  }

  private static double perKm(Shape shape) {
    return Mercator.perKm(shape.centre().lat());
  }
}
