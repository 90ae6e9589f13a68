package dateline.extract;

import dateline.extract.coordinates.Coordinates;
import java.util.List;

/// What a text names.
///
/// @param toponyms the names of places, in the order of the text
/// @param phrases what is placed by them
/// @param coordinates the positions that it gives as numbers
/// @param hints what tells where it is at home without being named for itself
public record Extraction(
    List<Toponym> toponyms, List<Phrase> phrases, List<Coordinates> coordinates, List<Hint> hints) {
  public Extraction {
    toponyms = List.copyOf(toponyms);
    phrases = List.copyOf(phrases);
    coordinates = List.copyOf(coordinates);
    hints = List.copyOf(hints);
  }
}
