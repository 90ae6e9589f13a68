package dateline.extract;

import dateline.model.Relation;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that place something by names: "20 km north of Ithriya", "the Homs-Damascus highway".
///
/// @param anchors indexes of the names that it is relative to, in the order of the text
/// @param countries names of countries that it gives as adjectives: "the Iraqi-Syrian border"
/// @param bearing clockwise from north in degrees
/// @param distanceKm null where the words give none
/// @param countryside whether the land around a town is meant rather than the town
public record Phrase(
    Span span,
    Relation.Type type,
    List<Integer> anchors,
    List<String> countries,
    @Nullable Double bearing,
    @Nullable Double distanceKm,
    boolean countryside) {
  public Phrase {
    anchors = List.copyOf(anchors);
    countries = List.copyOf(countries);
  }

  Phrase(
      Span span,
      Relation.Type type,
      List<Integer> anchors,
      List<String> countries,
      @Nullable Double bearing,
      @Nullable Double distanceKm) {
    this(span, type, anchors, countries, bearing, distanceKm, false);
  }

  /// A phrase relative to some names alone.
  static Phrase of(Span span, Relation.Type type, Integer... anchors) {
    return new Phrase(span, type, List.of(anchors), List.of(), null, null);
  }

  Phrase towards(double newBearing) {
    return new Phrase(span, type, anchors, countries, newBearing, distanceKm, countryside);
  }

  Phrase atKm(@Nullable Double newDistanceKm) {
    return new Phrase(span, type, anchors, countries, bearing, newDistanceKm, countryside);
  }

  Phrase between(List<String> newCountries) {
    return new Phrase(span, type, anchors, newCountries, bearing, distanceKm, countryside);
  }

  Phrase ofCountryside() {
    return new Phrase(span, type, anchors, countries, bearing, distanceKm, true);
  }
}
