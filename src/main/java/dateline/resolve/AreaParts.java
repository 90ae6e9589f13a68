package dateline.resolve;

import dateline.gazetteer.Outlines;
import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// Areas by their outlines, and the parts of them that lie towards a point of the compass.
///
/// What was cut once is kept: the same few parts of the same few countries are asked for again and
/// again.
final class AreaParts {
  /// "The north" is what lies beyond so much of the way from the southern to the northern end.
  private static final double PART_FROM = 0.58;

  /// How much finer than its extent a shape is drawn.
  private static final double FINENESS = 1 / 250.0;

  /// What a piece of a country must have of the largest one's area, or how near it must lie, to
  /// count when its parts are spoken of.
  private static final double LARGE_SHARE = 0.35;

  private static final double NEAR_DEGREES = 5;

  private final Outlines outlines;
  private final GeometryFactory factory = new GeometryFactory();
  private final Map<Key, Optional<Shape>> drawn = new ConcurrentHashMap<>();

  private record Key(String placeId, @Nullable Double bearing) {}

  AreaParts(Outlines outlines) {
    this.outlines = outlines;
  }

  /// The whole of a place as its outline, empty if none is known.
  Optional<Shape> whole(Place place) {
    return drawn.computeIfAbsent(new Key(place.id(), null), _ -> draw(place, null));
  }

  /// What of a place lies in a direction, empty if its outline is not known.
  Optional<Shape> towards(Place place, double bearing) {
    return drawn.computeIfAbsent(new Key(place.id(), bearing), _ -> draw(place, bearing));
  }

  private Optional<Shape> draw(Place place, @Nullable Double bearing) {
    List<Polygon> polygons = outlines.rings(place.id()).stream().map(this::polygon).toList();
    if (polygons.isEmpty()) {
      return Optional.empty();
    }
    List<Polygon> meant = bearing == null ? polygons : mainland(polygons);
    Geometry all = meant.size() == 1 ? meant.getFirst() : factory.buildGeometry(meant);
    Geometry wanted = bearing == null ? all : all.buffer(0).intersection(beyond(all, bearing));
    Envelope extent = wanted.getEnvelopeInternal();
    double tolerance = Math.max(extent.getWidth(), extent.getHeight()) * FINENESS;
    Geometry simple = TopologyPreservingSimplifier.simplify(wanted, tolerance);
    return simple.isEmpty() ? Optional.empty() : Optional.of(shape(simple));
  }

  /// The largest piece with what is large beside it or near: "southern Spain" is not the Canaries.
  private static List<Polygon> mainland(List<Polygon> polygons) {
    Polygon main =
        polygons.stream().max(Comparator.comparingDouble(Polygon::getArea)).orElseThrow();
    return polygons.stream()
        .filter(
            piece ->
                piece.getArea() >= LARGE_SHARE * main.getArea()
                    || piece.isWithinDistance(main, NEAR_DEGREES))
        .toList();
  }

  private Polygon polygon(List<Position> ring) {
    return factory.createPolygon(
        ring.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new));
  }

  /// A rectangle, large enough, over what lies towards a bearing.
  private Polygon beyond(Geometry area, double bearing) {
    double shrink = Math.cos(Math.toRadians(area.getCentroid().getY()));
    double east = Math.sin(Math.toRadians(bearing));
    double north = Math.cos(Math.toRadians(bearing));
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Coordinate c : area.getCoordinates()) {
      double along = c.x * shrink * east + c.y * north;
      least = Math.min(least, along);
      most = Math.max(most, along);
    }
    double from = least + PART_FROM * (most - least);
    double far = 400;
    double[][] corners = {{from, -far}, {from, far}, {from + far, far}, {from + far, -far}};
    Coordinate[] ring = new Coordinate[5];
    for (int i = 0; i < 5; i++) {
      double along = corners[i % 4][0];
      double across = corners[i % 4][1];
      ring[i] =
          new Coordinate((along * east + across * north) / shrink, along * north - across * east);
    }
    return factory.createPolygon(ring);
  }

  private static Shape shape(Geometry geometry) {
    List<List<Position>> rings = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        rings.add(positions(polygon.getExteriorRing().getCoordinates()));
      }
    }
    Point inner = geometry.getCentroid();
    Position centre = new Position(inner.getY(), inner.getX());
    double radius =
        rings.stream().flatMap(List::stream).mapToDouble(centre::distanceKm).max().orElse(1);
    return new Shape.Area(rings, centre, radius, radius / 12);
  }

  private static List<Position> positions(Coordinate[] ring) {
    List<Position> positions = new ArrayList<>(ring.length);
    for (Coordinate c : ring) {
      positions.add(new Position(Math.clamp(c.y, -90, 90), Math.clamp(c.x, -180, 180)));
    }
    return positions;
  }
}
