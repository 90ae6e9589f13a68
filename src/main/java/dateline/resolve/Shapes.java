package dateline.resolve;

import dateline.extract.Phrase;
import dateline.gazetteer.Outlines;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws what a phrase says around the places that it names, as large as the words are vague.
final class Shapes {
  private static final double LEAST_NEAR_KM = 5;
  private static final double LEAST_CORRIDOR_KM = 3;

  /// How far the countryside of a town reaches beyond it.
  private static final double COUNTRYSIDE_KM = 20;

  private final AreaParts areas;
  private final Courses courses;

  Shapes(Outlines outlines) {
    areas = new AreaParts(outlines);
    courses = new Courses(outlines);
  }

  /// The shape of a phrase, empty if its places give none.
  ///
  /// @param anchors the places that it is relative to, in its order
  /// @param road the highway that it names, if the gazetteer knows it
  /// @param town the town that the text spoke of last
  Optional<Shape> of(
      Phrase phrase, List<Place> anchors, @Nullable Place road, @Nullable Place town) {
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    Place first = anchors.getFirst();
    return switch (phrase.type()) {
      case DIRECTION -> direction(phrase, anchors.getLast());
      case PART -> Optional.of(part(phrase, first));
      case BETWEEN -> between(anchors, road);
      case BORDER -> anchors.size() < 2 ? Optional.empty() : border(first, anchors.get(1));
      case NEAR ->
          Optional.of(
              anchors.size() > 1
                  ? midway(first, anchors.getLast())
                  : near(first, phrase.distanceKm()));
      case ALONG -> Optional.of(along(first, town));
      case INSIDE -> Optional.of(isAround(phrase, first) ? around(first) : whole(first));
      case AT -> Optional.of(at(anchors, town));
    };
  }

  /// All of a place: its outline where that is known.
  Shape whole(Place place) {
    return areas.whole(place).orElse(new Shape.Disc(place.position(), place.radiusKm()));
  }

  private static Optional<Shape> direction(Phrase phrase, Place anchor) {
    Double bearing = phrase.bearing();
    if (bearing == null) {
      return Optional.empty();
    }
    Double km = phrase.distanceKm();
    Sector sector =
        km == null
            ? Sector.beside(anchor, bearing)
            : Sector.at(anchor.position(), bearing, Math.max(km, 0.1));
    return Optional.of(sector.shape());
  }

  /// Whether the land around a town is meant.
  private static boolean isAround(Phrase phrase, Place place) {
    return phrase.countryside() && place.kind().isSettlement();
  }

  private static Shape around(Place town) {
    return new Shape.Disc(town.position(), town.radiusKm() + COUNTRYSIDE_KM);
  }

  private Shape part(Phrase phrase, Place place) {
    Double bearing = phrase.bearing();
    double radius = place.radiusKm();
    if (bearing != null && isAround(phrase, place)) {
      return Sector.around(place, bearing, COUNTRYSIDE_KM).shape();
    }
    if (bearing == null) {
      return new Shape.Disc(place.position(), Math.max(1, radius / 2));
    }
    Position centre = Bearings.from(place.position(), bearing, radius / 2);
    return areas.towards(place, bearing).orElse(new Shape.Disc(centre, Math.max(1, radius * 0.55)));
  }

  private Optional<Shape> between(List<Place> anchors, @Nullable Place road) {
    Place first = anchors.getFirst();
    Place last = anchors.getLast();
    Optional<List<Position>> course =
        road == null ? Optional.empty() : courses.between(road, first.position(), last.position());
    return course
        .<Shape>map(way -> new Shape.Corridor(way, LEAST_CORRIDOR_KM))
        .or(() -> corridor(anchors));
  }

  /// Through all places in the order in which they lie, not in that of the words.
  private static Optional<Shape> corridor(List<Place> anchors) {
    List<Position> stops =
        new ArrayList<>(anchors.stream().map(Place::position).distinct().toList());
    if (stops.size() < 2) {
      return Optional.empty();
    }
    Position end = farthestFrom(stops.getFirst(), stops);
    stops.sort(Comparator.comparingDouble(end::distanceKm));
    List<Position> course = new ArrayList<>();
    double length = 0;
    for (int i = 1; i < stops.size(); i++) {
      double km = stops.get(i - 1).distanceKm(stops.get(i));
      List<Position> way =
          Bearings.way(stops.get(i - 1), stops.get(i), Math.max(2, (int) (km / 10)));
      course.addAll(i == 1 ? way : way.subList(1, way.size()));
      length += km;
    }
    return Optional.of(new Shape.Corridor(course, Math.max(LEAST_CORRIDOR_KM, length * 0.05)));
  }

  private static Position farthestFrom(Position from, List<Position> stops) {
    return stops.stream().max(Comparator.comparingDouble(from::distanceKm)).orElse(from);
  }

  /// Whether the border of two countries is known.
  boolean meet(Place first, Place second) {
    return courses.border(first, second).isPresent();
  }

  private Optional<Shape> border(Place first, Place second) {
    return courses.border(first, second).or(() -> Optional.of(middle(first, second)));
  }

  private static Shape middle(Place first, Place second) {
    List<Position> way = Bearings.way(first.position(), second.position(), 2);
    double apart = first.position().distanceKm(second.position());
    return new Shape.Disc(way.get(1), Math.max(1, apart / 2));
  }

  /// The middle of the way between two places, as wide as a sixth of it.
  private static Shape midway(Place first, Place second) {
    List<Position> way = Bearings.way(first.position(), second.position(), 2);
    double apart = first.position().distanceKm(second.position());
    return new Shape.Disc(way.get(1), Math.max(LEAST_NEAR_KM, apart / 12));
  }

  private static Shape near(Place place, @Nullable Double km) {
    double radius = place.radiusKm();
    double reach = km == null ? Math.max(LEAST_NEAR_KM, radius) : km;
    return new Shape.Disc(place.position(), radius + reach);
  }

  private Shape along(Place place, @Nullable Place town) {
    return courses
        .along(place, town == null ? null : town.position())
        .orElse(new Shape.Disc(place.position(), place.radiusKm()));
  }

  /// What stands at a river stands there beside the town that the text speaks of.
  private Shape at(List<Place> anchors, @Nullable Place town) {
    Place place = anchors.stream().min(Comparator.comparingDouble(Place::radiusKm)).orElseThrow();
    boolean water = place.kind() == PlaceKind.RIVER || place.kind() == PlaceKind.LAKE;
    if (water) {
      return town == null ? along(place, null) : near(town, null);
    }
    return new Shape.Disc(place.position(), place.radiusKm());
  }
}
