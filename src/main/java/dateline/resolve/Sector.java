package dateline.resolve;

import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.List;

/// A piece of a ring around a position: what lies in a direction from it.
///
/// @param bearing of its middle, in degrees clockwise from north
/// @param halfWidth how many degrees it opens to either side of that
record Sector(Position apex, double bearing, double halfWidth, double innerKm, double outerKm) {
  /// "North of a town" reaches so far beyond it.
  private static final double REACH_KM = 25;

  private static final int STEPS = 8;

  /// What lies in a direction from a place, at no stated distance.
  static Sector beside(Place place, double bearing) {
    double radius = place.radiusKm();
    return new Sector(
        place.position(), bearing, 45, radius * 0.7, radius + Math.max(REACH_KM, radius * 0.75));
  }

  /// What of the land around a place, as far as it reaches, lies in a direction.
  static Sector around(Place place, double bearing, double reachKm) {
    double radius = place.radiusKm();
    return new Sector(place.position(), bearing, 60, radius * 0.5, radius + reachKm);
  }

  /// What lies so far away in a direction.
  static Sector at(Position position, double bearing, double km) {
    return new Sector(position, bearing, 25, km * 0.75, km * 1.25);
  }

  Shape shape() {
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      ring.add(Bearings.from(apex, bearing - halfWidth + i * 2 * halfWidth / STEPS, outerKm));
    }
    for (int i = STEPS; i >= 0; i--) {
      ring.add(Bearings.from(apex, bearing - halfWidth + i * 2 * halfWidth / STEPS, innerKm));
    }
    ring.add(ring.getFirst());
    Position centre = Bearings.from(apex, bearing, (innerKm + outerKm) / 2);
    double radius = ring.stream().mapToDouble(centre::distanceKm).max().orElse(outerKm);
    return new Shape.Area(List.of(ring), centre, radius, (outerKm - innerKm) / 4);
  }
}
