package dateline.resolve;

import dateline.extract.Phrase;
import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws what a phrase says around the places that it names, as large as the words are vague.
final class Shapes {
  private static final double LEAST_NEAR_KM = 5;
  private static final double LEAST_CORRIDOR_KM = 3;

  private Shapes() {}

  /// The shape of a phrase, or null if its places give none.
  ///
  /// @param anchors the places that it is relative to, in its order
  static @Nullable Shape of(Phrase phrase, List<Place> anchors) {
    if (anchors.isEmpty()) {
      return null;
    }
    Place first = anchors.getFirst();
    return switch (phrase.type()) {
      case DIRECTION -> direction(phrase, anchors.getLast());
      case PART -> part(phrase.bearing(), first);
      case BETWEEN -> corridor(anchors);
      case BORDER -> anchors.size() < 2 ? null : middle(first, anchors.get(1));
      case NEAR -> near(first, phrase.distanceKm());
      case ALONG, INSIDE -> new Shape.Disc(first.position(), first.radiusKm());
      case AT -> smallest(anchors);
    };
  }

  private static @Nullable Shape direction(Phrase phrase, Place anchor) {
    Double bearing = phrase.bearing();
    if (bearing == null) {
      return null;
    }
    Double km = phrase.distanceKm();
    return km == null
        ? Sector.beside(anchor, bearing).shape()
        : Sector.at(anchor.position(), bearing, km).shape();
  }

  private static Shape part(@Nullable Double bearing, Place place) {
    double radius = place.radiusKm();
    Position centre =
        bearing == null ? place.position() : Bearings.from(place.position(), bearing, radius / 2);
    return new Shape.Disc(centre, Math.max(1, radius * 0.55));
  }

  /// Through all places in the order in which they lie, not in that of the words.
  private static @Nullable Shape corridor(List<Place> anchors) {
    List<Position> stops =
        new ArrayList<>(anchors.stream().map(Place::position).distinct().toList());
    if (stops.size() < 2) {
      return null;
    }
    Position end = farthestFrom(stops.getFirst(), stops);
    stops.sort(Comparator.comparingDouble(end::distanceKm));
    List<Position> course = new ArrayList<>();
    double length = 0;
    for (int i = 1; i < stops.size(); i++) {
      double km = stops.get(i - 1).distanceKm(stops.get(i));
      length += km;
      List<Position> way =
          Bearings.way(stops.get(i - 1), stops.get(i), Math.max(2, (int) (km / 10)));
      course.addAll(i == 1 ? way : way.subList(1, way.size()));
    }
    return new Shape.Corridor(course, Math.max(LEAST_CORRIDOR_KM, length * 0.05));
  }

  private static Position farthestFrom(Position from, List<Position> stops) {
    return stops.stream().max(Comparator.comparingDouble(from::distanceKm)).orElse(from);
  }

  private static Shape middle(Place first, Place second) {
    List<Position> way = Bearings.way(first.position(), second.position(), 2);
    double apart = first.position().distanceKm(second.position());
    return new Shape.Disc(way.get(1), apart / 2);
  }

  private static Shape near(Place place, @Nullable Double km) {
    double radius = place.radiusKm();
    double reach = km == null ? Math.max(LEAST_NEAR_KM, radius) : km;
    return new Shape.Disc(place.position(), radius + reach);
  }

  /// At a town or not far from it.
  static Shape beside(Place town) {
    return near(town, null);
  }

  private static Shape smallest(List<Place> anchors) {
    Place place = anchors.stream().min(Comparator.comparingDouble(Place::radiusKm)).orElseThrow();
    return new Shape.Disc(place.position(), place.radiusKm());
  }
}
