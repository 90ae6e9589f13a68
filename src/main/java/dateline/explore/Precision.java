package dateline.explore;

import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Shape;
import dateline.model.Span;
import java.util.List;

/// How exactly it is known where a mark is, which is how it has to look.
public enum Precision {
  /// At a spot.
  SPOT,
  /// Near a spot, or at one that may be another.
  NEAR,
  /// A guess.
  GUESS,
  /// Somewhere in an extent that a pin would belie.
  EXTENT;

  private static final double GUESS_BELOW = 0.3;
  private static final double NEAR_BELOW = 0.5;

  /// The largest radius of a spot; it takes in the largest of cities.
  private static final double SPOT_KM = 60;

  static Precision of(Location location, Shape shape, List<Sighting> sightings) {
    return isExtent(location, shape, sightings) ? EXTENT : ofSpot(location, sightings);
  }

  private static boolean isExtent(Location location, Shape shape, List<Sighting> sightings) {
    return switch (location) {
      case Location.Known(Place place, _, _, _) ->
          !(shape instanceof Shape.Disc) || isExtent(place);
      case Location.Derived derived ->
          !(derived.shape() instanceof Shape.Disc) && !isSomewhereIn(derived.relation(), sightings);
      case Location.Unknown _ -> false;
    };
  }

  /// Whether all that is known of it is what it lies in: "Abu Hassan" in "Deir ez-Zor province",
  /// but not "inside Aleppo", which names what it lies in itself.
  private static boolean isSomewhereIn(Relation relation, List<Sighting> sightings) {
    return relation.type() == Relation.Type.INSIDE
        && sightings.stream().limit(1).allMatch(Precision::isBesideItsAnchors);
  }

  private static boolean isBesideItsAnchors(Sighting sighting) {
    Span own = sighting.mention().span();
    return sighting.anchors().stream().map(PlaceMention::span).noneMatch(own::contains);
  }

  private static boolean isExtent(Place place) {
    PlaceKind kind = place.kind();
    boolean isLong = kind == PlaceKind.RIVER || kind == PlaceKind.ROAD;
    return kind.isArea() || isLong || place.radiusKm() > SPOT_KM;
  }

  private static Precision ofSpot(Location location, List<Sighting> sightings) {
    boolean isSomewhere =
        location instanceof Location.Derived derived
            && isSomewhereIn(derived.relation(), sightings);
    if (isSomewhere || location.confidence() < GUESS_BELOW) {
      return GUESS;
    }
    boolean isNear = location instanceof Location.Derived || location.confidence() < NEAR_BELOW;
    return isNear ? NEAR : SPOT;
  }
}
