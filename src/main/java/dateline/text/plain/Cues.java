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

  /// Whether readers' comments follow the line.
  public static boolean opensComments(String line) {
    return Line.of(line).stream()
        .findFirst()
        .flatMap(Cue::of)
        .filter(cue -> cue == Cue.COMMENTS_OPEN)
        .isPresent();
  }

  /// Whether the line looks like the name of a person.
  public static boolean isName(String line) {
    return Line.of(line).stream().findFirst().filter(Line::isName).isPresent();
  }
}
