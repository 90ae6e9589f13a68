package dateline.explore;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Places as people tell them apart: "Hajin, populated place in Deir ez-Zor, Syria".
public final class PlaceWords {
  private PlaceWords() {}

  /// Its name, what it is, and where.
  public static String inFull(Place place) {
    return place.name() + ", " + what(place);
  }

  /// What it is, and where: "populated place in Deir ez-Zor, Syria".
  public static String what(Place place) {
    if (place.kind() == PlaceKind.SET_BY_HAND) {
      return "at " + coordinates(place.position());
    }
    String within = within(place);
    return place.kind().label() + (within.isEmpty() ? "" : " in " + within);
  }

  /// "34.6893, 40.8312", latitude first.
  public static String coordinates(Position at) {
    return String.format(Locale.ROOT, "%.4f, %.4f", at.lat(), at.lon());
  }

  private static String within(Place place) {
    return Stream.of(place.admin2(), place.admin1(), country(place.country()))
        .filter(name -> name != null && !name.isEmpty() && !name.equals(place.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String country(@Nullable String code) {
    return code == null ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
