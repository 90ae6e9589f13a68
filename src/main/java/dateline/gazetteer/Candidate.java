package dateline.gazetteer;

import dateline.model.Place;

/// A place that a name may mean, and how well the name fits.
///
/// @param name the gazetteer's own spelling that was matched
/// @param fame how much the world speaks of the place: the logarithm of how many names it has
public record Candidate(Place place, String name, Match match, int fame) {
  /// A place of which no more is known than that it is meant.
  public Candidate(Place place, String name, Match match) {
    this(place, name, match, 0);
  }

  /// How many letters a name must have, folded, to be told from others in any spelling.
  private static final int TELLING = 5;

  /// How many people make a place known by all its names.
  private static final long KNOWN = 20_000;

  /// Whether a short name that is listed as another spelling of a small place sounds unlike its
  /// usual name, and so may well be another place's: "Al-Hal" for Al-Hawl, but not "Al-Hol".
  public boolean isFarSpelling() {
    boolean known = place.kind().isArea() || place.population() >= KNOWN;
    if (known || !Spelling.isTransliterated(place) || name.equals(place.name())) {
      return false;
    }
    String folded = Spelling.folded(name);
    return folded.length() <= TELLING && !folded.equals(Spelling.folded(place.name()));
  }

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
