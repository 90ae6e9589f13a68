package dateline.resolve;

import dateline.model.Position;

/// A position as a point on the unit sphere, where distances cost three multiplications.
record Sphere(double x, double y, double z) {
  static Sphere of(Position position) {
    double lat = Math.toRadians(position.lat());
    double lon = Math.toRadians(position.lon());
    return new Sphere(Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
  }

  /// The cosine of the angle between two positions: the nearer, the greater.
  double cosine(Sphere other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /// What [#cosine] says of positions that are so far from each other.
  static double cosineOf(double km) {
    return Math.cos(km / Position.EARTH_RADIUS_KM);
  }
}
