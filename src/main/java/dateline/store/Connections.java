package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/// The ways in which a file is opened.
final class Connections {
  private static final int WAIT_FOR_LOCK_MS = 300;

  private Connections() {}

  /// Loads SQLite.
  static void prepare() {
    try {
      new SQLiteConfig().createConnection("jdbc:sqlite::memory:").close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Sees the file as it is, takes no lock, and leaves nothing beside it, whatever it is.
  ///
  /// What stands only in a write-ahead log is not seen.
  static Connection glance(Path file) throws SQLException {
    return new SQLiteConfig().createConnection(url(file, "immutable=1&mode=ro"));
  }

  /// The one user of the file until it is closed: exclusive locking keeps other programs out, and
  /// spares the shared memory that network drives lack.
  static Connection own(Path file) throws SQLException {
    return owned(url(file, "mode=rw"));
  }

  /// As [#own], making the file.
  static Connection make(Path file) throws SQLException {
    return owned(url(file, "mode=rwc"));
  }

  /// The lock comes first: once the file was read, the shared memory is in use.
  private static Connection owned(String url) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_LOCK_MS);
    Connection connection = config.createConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA synchronous = FULL");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static String url(Path file, String options) {
    return "jdbc:sqlite:" + file.toUri() + "?" + options;
  }
}
