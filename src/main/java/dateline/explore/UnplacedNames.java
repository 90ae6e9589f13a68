package dateline.explore;

import dateline.model.Report;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of reports that say where something is and could not be placed, kept up as reports
/// come and go.
final class UnplacedNames {
  /// Only of reports that have some.
  private final Map<Long, Report> reports = new LinkedHashMap<>();

  private final Map<Long, List<String>> spellings = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void clear() {
    reports.clear();
    spellings.clear();
    counts.clear();
  }

  void put(Report report) {
    remove(report.id());
    List<String> own = Unplaced.spellingsIn(report);
    if (!own.isEmpty()) {
      reports.put(report.id(), report);
      spellings.put(report.id(), own);
      own.forEach(spelling -> counts.merge(spelling, 1, Integer::sum));
    }
  }

  void remove(long id) {
    if (reports.remove(id) != null) {
      spellings
          .getOrDefault(id, List.of())
          .forEach(spelling -> counts.computeIfPresent(spelling, (_, n) -> n == 1 ? null : n - 1));
      spellings.remove(id);
    }
  }

  /// How many different names there are.
  int count() {
    return counts.size();
  }

  /// The most frequent first.
  List<Unplaced> all() {
    return Unplaced.of(reports.values());
  }
}
