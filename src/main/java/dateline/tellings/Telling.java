package dateline.tellings;

import java.util.Set;
import java.util.stream.Stream;

/// What one sentence tells of one event.
///
/// @param quote its first words, on one line
/// @param places the identifiers of the small places where it was, one or two
/// @param tolls not empty
public record Telling(
    String quote,
    Set<String> places,
    Set<Toll> tolls,
    Set<Act> acts,
    Set<Target> targets,
    Moment moment) {
  public Telling {
    places = Set.copyOf(places);
    tolls = Set.copyOf(tolls);
    acts = Set.copyOf(acts);
    targets = Set.copyOf(targets);
  }

  /// What another telling of the same event has one of: a place with a number of victims.
  public Stream<String> keys() {
    return places.stream()
        .flatMap(
            place ->
                tolls.stream()
                    .filter(toll -> !toll.isSmall())
                    .map(toll -> place + " " + toll.fate() + " " + toll.number()));
  }
}
