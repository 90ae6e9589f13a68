package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/// The scripts that make the tables: a project of version n has run the first n of them.
///
/// @param scripts SQL, never changed once released, only added to
record Migrations(List<String> scripts) {
  /// "DtLn", by which the `file` command and other tools can tell a project from other databases.
  static final int APPLICATION_ID = 0x44744C6E;

  Migrations {
    scripts = List.copyOf(scripts);
  }

  static Migrations current() {
    return new Migrations(
        List.of(
            script("1-reports.sql"),
            script("2-found.sql"),
            script("3-search.sql"),
            script("4-copies.sql"),
            script("5-watched.sql"),
            script("6-decisions.sql"),
            script("7-tellings.sql")));
  }

  int version() {
    return scripts.size();
  }

  /// Runs what a project of some version lacks, all or nothing.
  void run(Connection connection, int from) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN EXCLUSIVE");
      try {
        for (String script : scripts.subList(from, version())) {
          statement.executeUpdate(script);
        }
        statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
        statement.executeUpdate("PRAGMA user_version = " + version());
        statement.executeUpdate("COMMIT");
      } catch (SQLException e) {
        statement.executeUpdate("ROLLBACK");
        throw e;
      }
    }
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
