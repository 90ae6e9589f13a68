package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// The ways in which a file is opened.
final class Connections {
  private static final int WAIT_FOR_LOCK_MS = 300;

  private Connections() {}

  /// Sees the file as it is, takes no lock, and leaves nothing beside it, whatever it is.
  ///
  /// What stands only in a write-ahead log is not seen.
  static Connection glance(Path file) throws SQLException {
    return DriverManager.getConnection(url(file, "immutable=1&mode=ro"));
  }

  /// The one user of the file until it is closed: exclusive locking keeps other programs out, and
  /// spares the shared memory that network drives lack.
  static Connection own(Path file) throws SQLException {
    return owner().createConnection(url(file, "mode=rw"));
  }

  /// As [#own], making the file.
  static Connection make(Path file) throws SQLException {
    return owner().createConnection(url(file, "mode=rwc"));
  }

  private static SQLiteConfig owner() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setLockingMode(LockingMode.EXCLUSIVE);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_LOCK_MS);
    return config;
  }

  private static String url(Path file, String options) {
    return "jdbc:sqlite:" + file.toUri() + "?" + options;
  }
}
