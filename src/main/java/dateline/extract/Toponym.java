package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Role;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A name that was judged to be a place's, not yet resolved.
///
/// @param likelihood that it is the name of a place, 0 to 1
/// @param candidates what the gazetteer knows by this name
/// @param asked the kinds that the words around it name ("airbase"); empty when they name none
/// @param container the index of the name that is said to hold this one ("Portland, Oregon"), or -1
public record Toponym(
    Span span,
    String text,
    double likelihood,
    Role role,
    List<Candidate> candidates,
    Set<PlaceKind> asked,
    int container) {

  /// One that people say means a place.
  ///
  /// @param isHere whether they say so of this mention alone, so that it says where something is
  Toponym meaning(Place place, boolean isHere) {
    List<Candidate> first = new ArrayList<>();
    first.add(new Candidate(place, text, Match.SAID));
    candidates.stream().filter(c -> !c.place().id().equals(place.id())).forEach(first::add);
    return new Toponym(
        span, text, likelihood, isHere ? Role.LOCATION : role, first, asked, container);
  }

  /// Whether people say what it means; it is then the first of its candidates.
  public boolean isSaid() {
    return !candidates.isEmpty() && candidates.getFirst().match() == Match.SAID;
  }

  Toponym withRole(Role other) {
    return new Toponym(span, text, likelihood, other, candidates, asked, container);
  }

  /// The same name where it is known what it means.
  public Toponym meaning(Candidate candidate) {
    return new Toponym(span, text, likelihood, role, List.of(candidate), asked, container);
  }

  Toponym withContainer(int index) {
    return new Toponym(span, text, likelihood, role, candidates, asked, index);
  }
}
