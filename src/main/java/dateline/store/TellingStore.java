package dateline.store;

import dateline.tellings.Telling;
import dateline.tellings.TellingReader;
import java.util.List;
import java.util.Map;

/// What the sentences of a project's reports tell of events, looked up by what tellings of one
/// event share.
final class TellingStore {
  private static final int AT_ONCE = 500;

  private final Database database;

  TellingStore(Database database) {
    this.database = database;
  }

  /// Reads them off the reports that were added before they were kept.
  void complete() {
    List<Long> lacking = lacking();
    while (!lacking.isEmpty()) {
      List<Long> some = lacking;
      database.transaction(
          connection -> {
            TellingTable table = new TellingTable(connection);
            for (long id : some) {
              table.put(id, TellingReader.in(ReportStore.reading(connection, id)));
            }
            return some.size();
          });
      lacking = lacking();
    }
  }

  private List<Long> lacking() {
    return database.read(connection -> new TellingTable(connection).lacking(AT_ONCE));
  }

  List<Telling> of(long report) {
    return database.read(connection -> new TellingTable(connection).of(report));
  }

  /// By report, those that share a place and a number of victims with a report.
  Map<Long, List<Telling>> like(long report) {
    return database.read(connection -> new TellingTable(connection).like(report));
  }
}
