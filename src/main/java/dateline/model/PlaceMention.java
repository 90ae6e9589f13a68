package dateline.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch of text that names or describes a place.
///
/// @param text what the span covers
/// @param when the days that the sentence or else the report speaks of, or null when undated
public record PlaceMention(
    Span span, String text, Part part, Role role, Location location, @Nullable TimeSpan when) {

  /// The gazetteer's place that it names, if it is a name that was resolved.
  public Optional<Place> place() {
    return location instanceof Location.Known known ? Optional.of(known.place()) : Optional.empty();
  }

  /// Where it lies, if that is known at all.
  public Optional<Shape> shape() {
    return switch (location) {
      case Location.Known(Place place, _, _, _) ->
          Optional.of(new Shape.Disc(place.position(), place.radiusKm()));
      case Location.Derived derived -> Optional.of(derived.shape());
      case Location.Unknown _ -> Optional.empty();
    };
  }

  /// Whether it belongs on the map: it is part of the article, says where, and was placed.
  public boolean isPlotted() {
    return part.isArticle() && role == Role.LOCATION && shape().isPresent();
  }
}
