package dateline.gazetteer;

import dateline.model.Place;

/// A place that a name may mean, and how well the name fits.
///
/// @param name the gazetteer's own spelling that was matched
public record Candidate(Place place, String name, Match match) {

  /// How a name was matched, from the surest to the least sure.
  public enum Match {
    /// A person says that it means this.
    SAID,
    /// Letter for letter, but for case, hyphens, apostrophes and accents.
    EXACT,
    /// After folding what transliterations of one name differ in: article, doubled letters,
    /// endings.
    FOLDED,
    /// By consonants alone: a suggestion, never a certainty.
    SKELETON
  }
}
