package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How words place something by other places: "20 km north of Ithriya".
///
/// @param anchors indexes into the reading's places of the names that it is relative to
/// @param bearing clockwise from north in degrees, where the words give a direction
/// @param distanceKm where the words give a distance
public record Relation(
    Type type, List<Integer> anchors, @Nullable Double bearing, @Nullable Double distanceKm) {
  public Relation {
    anchors = List.copyOf(anchors);
  }

  /// The kinds of relation, by the words that make them.
  public enum Type {
    /// "north of A", "20 km southeast of A", "further north".
    DIRECTION,
    /// "between A and B", "the A-B highway".
    BETWEEN,
    /// "along the river A".
    ALONG,
    /// "the A-B border", of two countries.
    BORDER,
    /// "southeastern A", "the western A countryside".
    PART,
    /// "near A", "outside A", "the outskirts of A".
    NEAR,
    /// "inside A", "the A area".
    INSIDE,
    /// "the bridge on the river A".
    AT
  }
}
