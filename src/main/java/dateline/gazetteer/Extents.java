package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How far places reach: areas to their outlines, rivers and highways along their courses, all
/// others around their positions.
///
/// Each is made once, however often it is asked for. Safe for use by several threads at once.
public final class Extents {
  private final Outlines outlines;
  private final Map<String, Shape> known = new ConcurrentHashMap<>();

  public Extents(Outlines outlines) {
    this.outlines = outlines;
  }

  public Shape of(Place place) {
    return known.computeIfAbsent(place.id(), _ -> draw(place));
  }

  private Shape draw(Place place) {
    List<List<Position>> rings = outlines.rings(place.id());
    if (!rings.isEmpty()) {
      return new Shape.Area(rings, place.position(), reach(place.position(), rings), 0);
    }
    List<List<Position>> parts =
        outlines.course(place.id()).stream().filter(part -> part.size() > 1).toList();
    if (parts.isEmpty()) {
      return new Shape.Disc(place.position(), place.radiusKm());
    }
    List<Position> longest = parts.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    Position middle = longest.get(longest.size() / 2);
    return new Shape.Course(parts, middle, reach(middle, parts));
  }

  private static double reach(Position from, List<List<Position>> lines) {
    return lines.stream()
        .flatMap(Collection::stream)
        .mapToDouble(from::distanceKm)
        .max()
        .orElseThrow();
  }
}
