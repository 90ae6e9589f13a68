package dateline.explore;

/// Web Mercator: the world between 85.05° south and north as a unit square, its origin in the north
/// west.
public final class Mercator {
  /// The width of a tile, and so of the world at zoom 0, in pixels.
  public static final int TILE = 256;

  /// Where the square ends.
  public static final double MAX_LAT = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  /// The length of the equator of WGS 84.
  private static final double EQUATOR_KM = 40_075.016_686;

  private Mercator() {}

  public static double x(double lon) {
    return (lon + 180) / 360;
  }

  /// Latitudes beyond the square lie on its edge.
  public static double y(double lat) {
    double sin = Math.sin(Math.toRadians(Math.clamp(lat, -MAX_LAT, MAX_LAT)));
    return Math.clamp(0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI), 0, 1);
  }

  public static double lon(double x) {
    return x * 360 - 180;
  }

  public static double lat(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }

  /// The width of the world in pixels.
  public static double worldSize(double zoom) {
    return TILE * Math.pow(2, zoom);
  }

  /// How much of the unit square a kilometre spans at a latitude.
  public static double perKm(double lat) {
    double clamped = Math.clamp(lat, -MAX_LAT, MAX_LAT);
    return 1 / (EQUATOR_KM * Math.cos(Math.toRadians(clamped)));
  }
}
