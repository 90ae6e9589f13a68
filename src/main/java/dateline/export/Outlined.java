package dateline.export;

import dateline.gazetteer.Extents;
import dateline.gazetteer.Outlines;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// The shapes that mentions are exported with: areas by their outlines, no finer than their size
/// asks for, since one stands at each mention.
final class Outlined {
  /// Of an area's extent, how far its outline may be off.
  private static final double FINENESS = 1 / 400.0;

  private final GeometryFactory factory = new GeometryFactory();
  private final Extents extents = new Extents(Outlines.bundled());
  private final Map<String, Shape> known = new HashMap<>();

  /// The shape of a mention that has one.
  Shape of(PlaceMention mention) {
    return mention.place().map(this::of).or(mention::shape).orElseThrow();
  }

  private Shape of(Place place) {
    return known.computeIfAbsent(
        place.id(),
        _ -> extents.of(place) instanceof Shape.Area area ? coarse(area) : extents.of(place));
  }

  private Shape coarse(Shape.Area area) {
    Geometry whole =
        factory.createMultiPolygon(
            area.rings().stream().map(this::polygon).toArray(Polygon[]::new));
    double across = whole.getEnvelopeInternal().getDiameter();
    Geometry simple = TopologyPreservingSimplifier.simplify(whole, across * FINENESS);
    List<List<Position>> rings =
        IntStream.range(0, simple.getNumGeometries())
            .mapToObj(i -> positions(((Polygon) simple.getGeometryN(i)).getExteriorRing()))
            .toList();
    return new Shape.Area(rings, area.centre(), area.radiusKm(), area.softnessKm());
  }

  private Polygon polygon(List<Position> ring) {
    return factory.createPolygon(
        ring.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new));
  }

  private static List<Position> positions(Geometry ring) {
    return Arrays.stream(ring.getCoordinates()).map(c -> new Position(c.y, c.x)).toList();
  }
}
