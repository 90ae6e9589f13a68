package dateline.model;

/// A point on the earth in degrees of WGS 84: latitude -90 to 90, longitude -180 to 180.
public record Position(double lat, double lon) {
  /// The mean radius of the earth (IUGG).
  public static final double EARTH_RADIUS_KM = 6371.0088;

  public Position {
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("bad position " + lat + ", " + lon);
    }
  }

  /// Great-circle distance by the haversine formula.
  public double distanceKm(Position other) {
    double dLat = Math.toRadians(other.lat - lat) / 2;
    double dLon = Math.toRadians(other.lon - lon) / 2;
    double h =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(dLon), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
