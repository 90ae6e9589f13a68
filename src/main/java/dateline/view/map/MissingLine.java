package dateline.view.map;

import dateline.explore.Quote;
import dateline.explore.Unplaced;

/// A line of the list of names that are not on the map.
sealed interface MissingLine {
  record Name(Unplaced unplaced) implements MissingLine {}

  /// One of its sentences, below it while it is unfolded.
  record Sentence(Quote quote) implements MissingLine {}
}
