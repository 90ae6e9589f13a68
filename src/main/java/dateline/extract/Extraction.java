package dateline.extract;

import dateline.extract.coordinates.Coordinates;
import java.util.List;

/// What a text names.
///
/// @param toponyms the names of places, in the order of the text
/// @param phrases what is placed by them
/// @param coordinates the positions that it gives as numbers
public record Extraction(
    List<Toponym> toponyms, List<Phrase> phrases, List<Coordinates> coordinates) {
  public Extraction {
    toponyms = List.copyOf(toponyms);
    phrases = List.copyOf(phrases);
    coordinates = List.copyOf(coordinates);
  }
}
