package dateline.extract;

import dateline.gazetteer.Candidate;
import java.util.List;

/// A name that is no mention of a place but tells where a text is at home: that of a town in the
/// name of its newspaper, school or police.
///
/// @param candidates what the gazetteer knows by it
public record Hint(String text, List<Candidate> candidates) {
  public Hint {
    candidates = List.copyOf(candidates);
  }
}
