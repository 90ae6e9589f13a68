package dateline.store;

import dateline.search.Finding;
import dateline.search.Query;
import dateline.search.Snippets;
import java.util.ArrayList;
import java.util.List;

/// Finds reports by their words.
final class SearchStore {
  /// More than anybody reads through.
  private static final int MOST = 300;

  private static final int AT_ONCE = 200;

  private final Database database;

  SearchStore(Database database) {
    this.database = database;
  }

  /// Brings the reports into the index that it lacks.
  void complete() {
    List<Long> lacking = lacking();
    while (!lacking.isEmpty()) {
      List<Long> some = lacking;
      database.transaction(
          connection -> {
            SearchTable table = new SearchTable(connection);
            for (long id : some) {
              table.put(id, ReportStore.article(connection, id));
            }
            return some.size();
          });
      lacking = lacking();
    }
  }

  private List<Long> lacking() {
    return database.read(connection -> new SearchTable(connection).lacking(AT_ONCE));
  }

  List<Finding> find(Query query) {
    if (query.isBlank()) {
      return List.of();
    }
    Snippets snippets = new Snippets(query);
    return database.read(
        connection -> {
          List<Finding> found = new ArrayList<>();
          for (long id : new SearchTable(connection).find(query, MOST)) {
            found.add(snippets.of(id, ReportStore.article(connection, id)));
          }
          return found;
        });
  }
}
