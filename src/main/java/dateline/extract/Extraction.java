package dateline.extract;

import java.util.List;

/// What a text names.
///
/// @param toponyms the names of places, in the order of the text
/// @param phrases what is placed by them
public record Extraction(List<Toponym> toponyms, List<Phrase> phrases) {
  public Extraction {
    toponyms = List.copyOf(toponyms);
    phrases = List.copyOf(phrases);
  }
}
