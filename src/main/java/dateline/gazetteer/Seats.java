package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts districts of unknown outline where their seats are: the middle of a few towns is nowhere,
/// and what is said of a district mostly happened about its seat.
final class Seats {
  /// What identifiers of areas begin with whose outline is not known.
  private static final String WITHOUT_OUTLINE = "admin2:";

  /// From what share of its people on a town stands for a district that no town is named after.
  private static final double MOST_PEOPLE = 0.5;

  /// A town so near to where a district was put is what it was put at.
  private static final double SAME_KM = 1;

  /// In districts as large as this a seat says too little of the rest.
  private static final double FARTHEST_KM = 50;

  private final Map<List<String>, List<Entry>> towns = new HashMap<>();

  private Seats(Collection<Entry> entries) {
    for (Entry entry : entries) {
      Place place = entry.place();
      boolean settlement = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
      if (settlement && place.admin2() != null) {
        towns.computeIfAbsent(area(place, place.admin2()), _ -> new ArrayList<>()).add(entry);
      }
    }
  }

  static List<Entry> placed(List<Entry> entries) {
    Seats seats = new Seats(entries);
    return entries.stream().map(seats::placed).toList();
  }

  private static List<String> area(Place place, String district) {
    return List.of(String.valueOf(place.country()), String.valueOf(place.admin1()), district);
  }

  private Entry placed(Entry entry) {
    Place place = entry.place();
    if (place.kind() != PlaceKind.ADMIN2 || !place.id().startsWith(WITHOUT_OUTLINE)) {
      return entry;
    }
    List<Entry> inside = towns.getOrDefault(area(place, place.name()), List.of());
    if (inside.stream().anyMatch(town -> isAt(town.place(), place))) {
      return entry;
    }
    return seat(entry, inside)
        .filter(seat -> seat.place().position().distanceKm(place.position()) <= FARTHEST_KM)
        .map(seat -> new Entry(at(place, seat.place().position()), entry.names(), entry.codes()))
        .orElse(entry);
  }

  private static boolean isAt(Place town, Place district) {
    return town.position().distanceKm(district.position()) < SAME_KM;
  }

  /// The town that a district is named after in some spelling, or that most of its people live in.
  private static Optional<Entry> seat(Entry district, List<Entry> inside) {
    String name = nameOf(district.place().name());
    Comparator<Entry> byPeople = Comparator.comparingLong(town -> town.place().population());
    Optional<Entry> namesake =
        inside.stream()
            .filter(town -> names(town).anyMatch(other -> nameOf(other).equals(name)))
            .max(byPeople);
    long people = inside.stream().mapToLong(town -> town.place().population()).sum();
    return namesake.or(
        () ->
            inside.stream()
                .max(byPeople)
                .filter(town -> town.place().population() > MOST_PEOPLE * people));
  }

  private static Stream<String> names(Entry entry) {
    return Stream.concat(Stream.of(entry.place().name()), entry.names().stream());
  }

  private static String nameOf(String name) {
    return Spelling.folded(Spelling.ofArea(name).substring(1));
  }

  private static Place at(Place place, Position position) {
    return new Place(
        place.id(),
        place.name(),
        place.kind(),
        position,
        place.radiusKm(),
        place.country(),
        place.admin1(),
        place.admin2(),
        place.population());
  }
}
