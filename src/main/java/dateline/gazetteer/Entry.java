package dateline.gazetteer;

import dateline.model.Place;
import java.util.List;

/// A place with all that it is called.
///
/// @param names besides the place's own, in any script
/// @param codes further identifiers under which [Gazetteer#place] finds it, `SY.11`
record Entry(Place place, List<String> names, List<String> codes) {
  /// What the identifiers of places begin with that are kept by hand.
  static final String CURATED = "dateline:";

  Entry {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }

  /// Whether it is kept by hand, wherever its identifier is from.
  boolean isCurated() {
    return place.id().startsWith(CURATED)
        || codes.stream().anyMatch(code -> code.startsWith(CURATED));
  }
}
