package dateline.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place that a gazetteer knows.
///
/// @param id unique over all gazetteers, `geonames:173322` or `dateline:al-tanf`
/// @param name as the interface writes it
/// @param radiusKm within which the place lies around its position; never 0
/// @param country ISO 3166-1 alpha-2, or null for what belongs to none or to several
/// @param admin1 the name of the area of the first level that holds it
/// @param admin2 the name of the area of the second level that holds it
/// @param population 0 where it is not known or means nothing
public record Place(
    String id,
    String name,
    PlaceKind kind,
    Position position,
    double radiusKm,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    long population) {

  /// What people say lies at a position.
  ///
  /// @param radiusKm how exactly they say so
  public static Place setByHand(String name, Position position, double radiusKm) {
    String id = String.format(Locale.ROOT, "hand:%.5f,%.5f", position.lat(), position.lon());
    PlaceKind kind = PlaceKind.SET_BY_HAND;
    return new Place(id, name, kind, position, radiusKm, null, null, null, 0);
  }
}
