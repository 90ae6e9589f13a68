package dateline.store;

import dateline.copies.CopyFinder;
import dateline.copies.Fingerprint;
import dateline.model.Article;
import dateline.model.Copy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Near-copies among the reports of a project, found as reports are added.
///
/// The fingerprints of all reports are read into memory when the first is added after the project
/// was opened.
final class CopyStore {
  private final Database database;
  private @Nullable CopyFinder finder;

  CopyStore(Database database) {
    this.database = database;
  }

  List<Copy> all() {
    return database.read(connection -> new CopyTable(connection).all());
  }

  List<Copy> of(long report) {
    return database.read(connection -> new CopyTable(connection).of(report));
  }

  /// Compares a report that was just written, or written anew, with the others, inside the
  /// transaction; what was found of an earlier reading of it is forgotten.
  void add(Connection connection, long id, Article article) throws SQLException {
    CopyFinder ready = finder == null ? load(connection, id) : finder;
    finder = ready;
    take(connection, ready, id, article);
  }

  private CopyFinder load(Connection connection, long newest) throws SQLException {
    FingerprintTable fingerprints = new FingerprintTable(connection);
    CopyFinder ready = new CopyFinder(fingerprints.all());
    for (long id : fingerprints.lacking()) {
      if (id != newest) {
        take(connection, ready, id, ReportStore.article(connection, id));
      }
    }
    return ready;
  }

  private void take(Connection connection, CopyFinder finder, long id, Article article)
      throws SQLException {
    Fingerprint fingerprint = Fingerprint.of(article);
    new FingerprintTable(connection).put(id, fingerprint);
    CopyTable table = new CopyTable(connection);
    table.removeAllOf(id);
    for (Copy copy : finder.find(id, article, fingerprint, new KeptReports(database))) {
      table.add(copy);
    }
    finder.add(id, fingerprint);
  }
}
