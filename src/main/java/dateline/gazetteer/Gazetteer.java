package dateline.gazetteer;

import dateline.model.Place;
import java.util.List;
import java.util.Optional;

/// Read-only and safe for use by several threads at once.
public interface Gazetteer {
  /// Every place that the name may mean, the surest matches first; weaker matches are given only
  /// where there are no surer ones.
  List<Candidate> candidates(String name);

  /// Whether some place bears exactly this name, but for case, hyphens, apostrophes and accents;
  /// cheaper than asking for the candidates.
  boolean knows(String name);

  Optional<Place> place(String id);
}
