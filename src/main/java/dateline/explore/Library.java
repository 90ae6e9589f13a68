package dateline.explore;

import dateline.model.Reading;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the views get a report's text from, which they do not hold themselves.
public interface Library {
  /// Fetches in the background and hands over on the JavaFX thread; hands over nothing where the
  /// report is no longer in the project.
  void fetch(long reportId, Consumer<Optional<Reading>> then);
}
