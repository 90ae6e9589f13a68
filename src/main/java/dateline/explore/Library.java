package dateline.explore;

import dateline.model.Reading;
import dateline.search.Finding;
import dateline.search.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the views get the reports' texts from, which they do not hold themselves.
public interface Library {
  /// Fetches in the background and hands over on the JavaFX thread; hands over nothing where the
  /// report is no longer in the project.
  void fetch(long reportId, Consumer<Optional<Reading>> then);

  /// Finds the reports that have what is looked for, in the background, and hands them over on the
  /// JavaFX thread, the best first.
  void search(Query query, Consumer<List<Finding>> then);
}
