package dateline.explore;

import dateline.model.Location;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a mark stands and what it is called, whatever the window: it stays the same while one
/// scrubs, and so does all that is worked out from it.
///
/// @param precision how it has to look
/// @param hash of the key
/// @param x in the unit square of [Mercator]
/// @param y in the unit square of [Mercator]
public record Site(
    String key,
    String label,
    Location location,
    Shape shape,
    Precision precision,
    double x,
    double y,
    int hash) {

  /// The surest first, then by their keys' hashes, which says of most which is first.
  static final Comparator<Site> FIRST =
      (a, b) -> {
        int bySureness = a.precision.compareTo(b.precision);
        int byHash = bySureness == 0 ? Integer.compare(a.hash, b.hash) : bySureness;
        return byHash == 0 ? a.key.compareTo(b.key) : byHash;
      };

  static Site of(
      String key, String label, Location location, Shape shape, List<Sighting> sightings) {
    Position at = shape.centre();
    return new Site(
        key,
        label,
        location,
        shape,
        Precision.of(location, shape, sightings),
        Mercator.x(at.lon()),
        Mercator.y(at.lat()),
        key.hashCode());
  }

  /// Marks in an order that says which of those with as many mentions is the foremost; quick where
  /// they are in it already.
  static List<Mark> inOrder(List<Mark> marks) {
    if (isInOrder(marks)) {
      return marks;
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparing(Mark::site, FIRST));
    return sorted;
  }

  private static boolean isInOrder(List<Mark> marks) {
    for (int i = 1; i < marks.size(); i++) {
      if (FIRST.compare(marks.get(i - 1).site(), marks.get(i).site()) > 0) {
        return false;
      }
    }
    return true;
  }
}
