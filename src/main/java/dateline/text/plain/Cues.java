package dateline.text.plain;

import dateline.model.Part;
import java.util.Optional;

/// What short lines say of the page around an article.
public final class Cues {
  private Cues() {}

  /// The part that a line belongs to by its words alone, if they are of that kind.
  public static Optional<Part> partOf(String line) {
    return Line.of(line).stream().findFirst().flatMap(Cue::of).map(Cue::part);
  }
}
