package dateline.explore;

import dateline.model.Place;
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
    String within = within(place);
    return place.kind().label() + (within.isEmpty() ? "" : " in " + within);
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
