package dateline.resolve;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Gazetteer;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.Optional;

/// Countries by their names.
record Countries(Gazetteer gazetteer) {
  Optional<Place> named(String name) {
    return gazetteer.candidates(name).stream()
        .map(Candidate::place)
        .filter(place -> place.kind() == PlaceKind.COUNTRY)
        .findFirst();
  }
}
