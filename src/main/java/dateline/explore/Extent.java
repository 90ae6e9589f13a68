package dateline.explore;

import dateline.model.Position;
import java.util.Collection;

/// A rectangle of the unit square of [Mercator].
public record Extent(double minX, double minY, double maxX, double maxY) {
  public Extent {
    if (!(minX <= maxX && minY <= maxY)) {
      throw new IllegalArgumentException("an extent turned inside out");
    }
  }

  /// The smallest that holds some positions, of which there must be one.
  public static Extent of(Collection<Position> positions) {
    return positions.stream().map(Extent::at).reduce(Extent::joinedWith).orElseThrow();
  }

  /// A square around a position.
  public static Extent around(Position centre, double radiusKm) {
    double radius = radiusKm * Mercator.perKm(centre.lat());
    Extent at = at(centre);
    return new Extent(at.minX - radius, at.minY - radius, at.maxX + radius, at.maxY + radius);
  }

  public Extent joinedWith(Extent other) {
    return new Extent(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY));
  }

  public double width() {
    return maxX - minX;
  }

  public double height() {
    return maxY - minY;
  }

  private static Extent at(Position position) {
    double x = Mercator.x(position.lon());
    double y = Mercator.y(position.lat());
    return new Extent(x, y, x, y);
  }
}
