package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The countries, provinces and districts that a report may name.
final class NamedAreas {
  private record Area(int name, Place place) {}

  private final Map<String, List<Area>> byCountry = new HashMap<>();

  NamedAreas(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Candidate candidate : names.get(i).candidates()) {
        Place place = candidate.place();
        if (isArea(place.kind()) && place.country() != null) {
          byCountry
              .computeIfAbsent(place.country(), _ -> new ArrayList<>())
              .add(new Area(i, place));
        }
      }
    }
  }

  private static boolean isArea(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2;
  }

  /// The smallest area that holds a place and that another name may mean.
  Named named(int name, Place place) {
    Named best = Named.NONE;
    for (Area area : byCountry.getOrDefault(place.country(), List.of())) {
      if (area.name != name && Containment.holds(area.place, place)) {
        Named named =
            switch (area.place.kind()) {
              case ADMIN2 -> Named.DISTRICT;
              case ADMIN1 -> Named.PROVINCE;
              default -> Named.COUNTRY;
            };
        best = named.compareTo(best) > 0 ? named : best;
      }
    }
    return best;
  }
}
