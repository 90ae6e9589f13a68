package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import dateline.model.Role;
import dateline.model.Span;
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
