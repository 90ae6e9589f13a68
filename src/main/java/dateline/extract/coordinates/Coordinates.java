package dateline.extract.coordinates;

import dateline.model.Position;
import dateline.model.Span;

/// A position that a text states.
///
/// @param radiusKm how far off it may be, by the last digit that was written
public record Coordinates(Span span, Position position, double radiusKm) {}
