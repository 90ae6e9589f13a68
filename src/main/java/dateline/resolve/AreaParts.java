package dateline.resolve;

import dateline.gazetteer.Outlines;
import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import dateline.resolve.Outline.Cut;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    List<Outline> all = outlines.rings(place.id()).stream().map(Outline::new).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Outline> wanted = bearing == null ? all : towards(mainland(all), bearing);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    double tolerance = extent(wanted) * FINENESS;
    return Optional.of(shape(wanted.stream().map(o -> o.simplified(tolerance)).toList()));
  }

  /// The largest piece with what is large beside it or near: "southern Spain" is not the Canaries.
  private static List<Outline> mainland(List<Outline> all) {
    Outline main = all.stream().max(Comparator.comparingDouble(Outline::area)).orElseThrow();
    return all.stream()
        .filter(
            piece -> piece.area() >= LARGE_SHARE * main.area() || piece.isNear(main, NEAR_DEGREES))
        .toList();
  }

  /// What of some areas lies towards a bearing, all of them taken together.
  private static List<Outline> towards(List<Outline> all, double bearing) {
    double shrink = Math.cos(Math.toRadians(Outline.centre(all).lat()));
    Cut middle =
        new Cut(Math.sin(Math.toRadians(bearing)) * shrink, Math.cos(Math.toRadians(bearing)), 0);
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Outline outline : all) {
      for (Position position : outline.points()) {
        least = Math.min(least, middle.beyond(position));
        most = Math.max(most, middle.beyond(position));
      }
    }
    Cut cut = new Cut(middle.east(), middle.north(), least + PART_FROM * (most - least));
    return all.stream().flatMap(outline -> outline.beyond(cut).stream()).toList();
  }

  /// The larger of height and width in degrees.
  private static double extent(List<Outline> outlines) {
    double south = 90;
    double north = -90;
    double west = 180;
    double east = -180;
    for (Outline outline : outlines) {
      for (Position position : outline.points()) {
        south = Math.min(south, position.lat());
        north = Math.max(north, position.lat());
        west = Math.min(west, position.lon());
        east = Math.max(east, position.lon());
      }
    }
    return Math.max(north - south, east - west);
  }

  private static Shape shape(List<Outline> outlines) {
    Position centre = Outline.centre(outlines);
    double radius =
        outlines.stream()
            .flatMap(outline -> outline.points().stream())
            .mapToDouble(centre::distanceKm)
            .max()
            .orElse(1);
    return new Shape.Area(
        outlines.stream().map(Outline::points).toList(), centre, radius, radius / 12);
  }
}
