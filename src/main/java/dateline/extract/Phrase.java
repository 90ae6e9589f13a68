package dateline.extract;

import dateline.model.Relation;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that place something by names: "20 km north of Ithriya", "the Homs-Damascus highway".
///
/// @param anchors indexes of the names that it is relative to, in the order of the text
/// @param bearing clockwise from north in degrees
/// @param distanceKm null where the words give none
public record Phrase(
    Span span,
    Relation.Type type,
    List<Integer> anchors,
    @Nullable Double bearing,
    @Nullable Double distanceKm) {
  public Phrase {
    anchors = List.copyOf(anchors);
  }
}
