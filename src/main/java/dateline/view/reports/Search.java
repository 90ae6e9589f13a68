package dateline.view.reports;

import dateline.explore.Library;
import dateline.search.Finding;
import dateline.search.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// Looks for what is being typed once the typing rests; what was asked last is what is answered.
final class Search {
  private static final Duration REST = Duration.millis(120);

  private final Library library;
  private final ObjectProperty<Query> query;
  private final ReadOnlyObjectWrapper<Map<Long, Finding>> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", Map.of());
  private final PauseTransition rest = new PauseTransition(REST);

  /// @param query is set to what is looked for
  Search(Library library, ObjectProperty<Query> query) {
    this.library = library;
    this.query = query;
    rest.setOnFinished(_ -> ask());
  }

  /// The reports whose texts have what is looked for, by their ids, the best first.
  ReadOnlyObjectProperty<Map<Long, Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  void look(String typed) {
    Query next = Query.of(typed);
    if (!next.equals(query.get())) {
      query.set(next);
      rest.playFromStart();
    }
    if (next.isBlank()) {
      rest.stop();
      findings.set(Map.of());
    }
  }

  private void ask() {
    Query asked = query.get();
    library.search(asked, found -> take(asked, found));
  }

  private void take(Query asked, List<Finding> found) {
    if (asked.equals(query.get())) {
      Map<Long, Finding> byReport = new LinkedHashMap<>();
      found.forEach(finding -> byReport.put(finding.report(), finding));
      findings.set(byReport);
    }
  }
}
