package dateline.tellings;

import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The places that few events have in common: a village, a quarter, a base; not a large city, and
/// no name that a province bears as well.
final class SmallPlaces {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final double SURE = 0.5;
  private static final long LARGE = 100_000;

  private SmallPlaces() {}

  static Optional<String> of(PlaceMention mention) {
    return mention.isPlotted() && mention.location().confidence() >= SURE
        ? Optional.of(mention.location())
            .filter(Location.Known.class::isInstance)
            .flatMap(_ -> mention.place())
            .filter(SmallPlaces::isSmall)
            .map(Place::id)
        : Optional.empty();
  }

  private static boolean isSmall(Place place) {
    return isSpot(place.kind())
        && place.population() < LARGE
        && !isCalledLike(place.name(), place.admin1());
  }

  private static boolean isSpot(PlaceKind kind) {
    return switch (kind) {
      case CITY,
          TOWN,
          NEIGHBOURHOOD,
          CAMP,
          CROSSING,
          AIRBASE,
          BASE,
          DAM,
          BRIDGE,
          FIELD,
          FACILITY,
          ISLAND,
          SET_BY_HAND ->
          true;
      default -> false;
    };
  }

  private static boolean isCalledLike(String name, @Nullable String area) {
    return area != null && letters(area).startsWith(letters(name));
  }

  private static String letters(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
