package dateline.view.corrections;

import dateline.extract.coordinates.CoordinateFinder;
import dateline.extract.coordinates.Coordinates;
import dateline.model.Place;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/// Reads a position where a name is asked for: "34.56, 38.28", "34°33′44″N 38°17′3″E", "37S DU
/// 12345 67890".
final class TypedPosition {
  /// Says that two numbers are meant as a position.
  private static final String CUE = "GPS ";

  /// What is typed by hand is taken for no less exact than this.
  private static final double LEAST_KM = 0.05;

  private TypedPosition() {}

  /// The place of that name there; nothing unless all that was typed is one position.
  static Optional<Place> of(String name, String typed) {
    String words = CUE + typed.strip();
    Span all = new Span(CUE.length(), words.length());
    List<Coordinates> found = CoordinateFinder.find(words, List.of(all));
    return found.stream()
        .filter(it -> it.span().equals(all))
        .findFirst()
        .map(it -> Place.setByHand(name, it.position(), Math.max(LEAST_KM, it.radiusKm())));
  }
}
