package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Named;
import java.util.ArrayList;
import java.util.List;

/// The countries, provinces and districts that a report may name.
final class NamedAreas {
  private record Area(int name, Place place) {}

  private final List<Area> areas = new ArrayList<>();

  NamedAreas(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Candidate candidate : names.get(i).candidates()) {
        PlaceKind kind = candidate.place().kind();
        if (kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2) {
          areas.add(new Area(i, candidate.place()));
        }
      }
    }
  }

  /// The smallest area that holds a place and that another name may mean.
  Named named(int name, Place place) {
    Named best = Named.NONE;
    for (Area area : areas) {
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
