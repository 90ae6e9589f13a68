package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.Sighting;
import dateline.model.Location;
import dateline.model.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what a mark is.
final class MarkWords {
  private MarkWords() {}

  /// "Hajin, populated place: 4 mentions in 2 reports".
  static String summary(Mark mark) {
    return mark.label() + ", " + kind(mark) + ": " + counts(mark);
  }

  /// What a screen reader says of the whole map.
  static String map(int places, Optional<Mark> selected) {
    String map = "Map, " + number(places, "place");
    return selected.map(mark -> map + ", selected: " + summary(mark)).orElse(map);
  }

  static String kind(Mark mark) {
    return switch (mark.location()) {
      case Location.Known(Place place, _, _, _) -> place.kind().label();
      case Location.Derived _ -> "described by other places";
      case Location.Unknown _ -> "unknown";
    };
  }

  /// "4 mentions in 2 reports".
  static String counts(Mark mark) {
    long reports = mark.sightings().stream().map(s -> s.report().id()).distinct().count();
    return number(mark.count(), "mention") + " in " + number(reports, "report");
  }

  /// The areas that hold a place, the smallest first: "Abu Kamal, Deir ez-Zor, Syria".
  static String within(Place place) {
    return Stream.of(place.admin2(), place.admin1(), country(place))
        .filter(name -> name != null && !name.isEmpty())
        .filter(name -> !name.equals(place.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// How the reports spell it, without doubles.
  static String spellings(Mark mark) {
    return mark.sightings().stream()
        .map(Sighting::mention)
        .map(mention -> mention.text())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String country(Place place) {
    String code = place.country();
    return code == null ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
