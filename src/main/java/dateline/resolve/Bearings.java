package dateline.resolve;

import dateline.model.Position;
import java.util.ArrayList;
import java.util.List;

/// Ways over the round earth.
final class Bearings {
  private Bearings() {}

  /// Where one is after so many kilometres in a direction, in degrees clockwise from north.
  static Position from(Position start, double bearing, double km) {
    double angle = km / Position.EARTH_RADIUS_KM;
    double lat = Math.toRadians(start.lat());
    double course = Math.toRadians(bearing);
    double sin =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
    double dLon =
        Math.atan2(
            Math.sin(course) * Math.sin(angle) * Math.cos(lat),
            Math.cos(angle) - Math.sin(lat) * sin);
    double lon = start.lon() + Math.toDegrees(dLon);
    return new Position(
        Math.toDegrees(Math.asin(Math.clamp(sin, -1, 1))),
        lon - 360 * Math.floor((lon + 180) / 360));
  }

  /// The way between two positions in equal steps, both ends included.
  static List<Position> way(Position start, Position end, int steps) {
    List<Position> way = new ArrayList<>(steps + 1);
    double dLon = end.lon() - start.lon();
    dLon -= 360 * Math.rint(dLon / 360);
    for (int i = 0; i <= steps; i++) {
      double share = i / (double) steps;
      double lon = start.lon() + share * dLon;
      way.add(
          new Position(
              start.lat() + share * (end.lat() - start.lat()),
              lon - 360 * Math.floor((lon + 180) / 360)));
    }
    return way;
  }
}
