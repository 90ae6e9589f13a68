package dateline.gazetteer;

import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the towns that two tables both have, so that each becomes one place: named and described
/// as the table kept by hand has it, and where GeoNames says.
final class SamePlaces {
  /// How far apart the two may have put a town.
  private static final double TOWN_KM = 8;

  private static final double CITY_KM = 15;

  /// How far the nearest town may be that tells in which area a place lies.
  private static final double NEIGHBOUR_KM = 20;

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> byCountry = new HashMap<>();
  private final Set<Entry> taken = new HashSet<>();

  private SamePlaces(Collection<Entry> towns) {
    for (Entry town : towns) {
      byCountry.computeIfAbsent(country(town), key -> new ArrayList<>()).add(town);
    }
  }

  /// @param curated entries of any kind; settlements among them are looked for in `towns`
  static List<Entry> merged(List<Entry> curated, List<Entry> towns) {
    SamePlaces same = new SamePlaces(towns);
    Set<String> countries = new HashSet<>();
    curated.forEach(entry -> countries.add(country(entry)));
    towns.stream().filter(town -> countries.contains(country(town))).forEach(same::addNames);
    List<Entry> merged = new ArrayList<>(curated.stream().map(same::joined).toList());
    towns.stream().filter(Predicate.not(same.taken::contains)).forEach(merged::add);
    return merged;
  }

  private void addNames(Entry town) {
    keys(town).forEach(key -> byName.computeIfAbsent(key, name -> new ArrayList<>()).add(town));
  }

  private static Stream<String> keys(Entry entry) {
    return Stream.concat(Stream.of(entry.place().name()), entry.names().stream())
        .map(Spelling::folded)
        .distinct();
  }

  private Entry joined(Entry curated) {
    if (!curated.place().kind().isSettlement()) {
      return placed(curated);
    }
    Optional<Entry> twin =
        keys(curated)
            .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
            .filter(town -> country(town).equals(country(curated)) && !taken.contains(town))
            .filter(town -> distanceKm(town, curated) < reachKm(curated))
            .min(Comparator.comparingDouble(town -> distanceKm(town, curated)));
    twin.ifPresent(taken::add);
    return twin.map(town -> joined(curated, town)).orElseGet(() -> placed(curated));
  }

  private static Entry joined(Entry curated, Entry town) {
    Place own = curated.place();
    Place other = town.place();
    Set<String> names = new LinkedHashSet<>(curated.names());
    names.add(other.name());
    names.addAll(town.names());
    Place place =
        new Place(
            other.id(),
            own.name(),
            own.kind() == PlaceKind.TOWN ? other.kind() : own.kind(),
            other.position(),
            Math.max(own.radiusKm(), other.radiusKm()),
            own.country(),
            other.admin1() == null ? own.admin1() : other.admin1(),
            other.admin2(),
            other.population());
    return new Entry(place, List.copyOf(names), List.of(own.id()));
  }

  /// The entry with the area of the nearest town, where it names none and is a spot.
  private Entry placed(Entry curated) {
    Place own = curated.place();
    if (own.admin1() != null || own.kind().isArea() || own.radiusKm() > NEIGHBOUR_KM) {
      return curated;
    }
    return byCountry.getOrDefault(country(curated), List.of()).stream()
        .filter(town -> distanceKm(town, curated) < NEIGHBOUR_KM)
        .min(Comparator.comparingDouble(town -> distanceKm(town, curated)))
        .map(town -> new Entry(within(own, town.place()), curated.names(), curated.codes()))
        .orElse(curated);
  }

  private static Place within(Place own, Place town) {
    return new Place(
        own.id(),
        own.name(),
        own.kind(),
        own.position(),
        own.radiusKm(),
        own.country(),
        town.admin1(),
        own.admin2(),
        own.population());
  }

  private static double reachKm(Entry curated) {
    return switch (curated.place().kind()) {
      case CITY -> CITY_KM;
      case NEIGHBOURHOOD, CAMP -> TOWN_KM / 2;
      default -> TOWN_KM;
    };
  }

  private static double distanceKm(Entry a, Entry b) {
    return a.place().position().distanceKm(b.place().position());
  }

  private static String country(Entry entry) {
    String country = entry.place().country();
    return country == null ? "" : country;
  }
}
