package dateline.store;

import dateline.store.ProjectException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;

/// A look at a file before it is opened, which neither changes it nor leaves anything beside it.
final class Inspection {
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path file;
  private final Faults faults;

  Inspection(Path file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  /// Throws when the file is no sound project of this version or an older one that can be written
  /// to.
  void pass(Migrations migrations) {
    if (Files.notExists(file)) {
      throw faults.of(Reason.MISSING);
    }
    if (!Files.isRegularFile(file)) {
      throw faults.of(Reason.FOREIGN);
    }
    try (Connection connection = Connections.glance(file)) {
      passContent(connection, migrations);
    } catch (SQLException e) {
      throw faults.of(e);
    }
    if (isReadOnly()) {
      throw faults.of(Reason.READ_ONLY);
    }
  }

  private void passContent(Connection connection, Migrations migrations) throws SQLException {
    if (number(connection, "PRAGMA application_id") != Migrations.APPLICATION_ID) {
      throw faults.of(Reason.FOREIGN);
    }
    if (number(connection, "PRAGMA user_version") > migrations.version()) {
      throw faults.of(Reason.NEWER);
    }
    if (isWhole() && !isSound(connection)) {
      throw faults.of(Reason.DAMAGED);
    }
  }

  /// Whether nothing of the project stands in a log beside it, as it does after a crash.
  private boolean isWhole() {
    return Files.notExists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  static boolean isSound(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
      return answer.next() && answer.getString(1).equals("ok");
    }
  }

  static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  /// A file that nobody may write to is read-only for an administrator too, who could.
  private boolean isReadOnly() {
    if (!Files.isWritable(file)) {
      return true;
    }
    var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      return posix != null
          && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    } catch (IOException e) {
      throw faults.of(Reason.UNREACHABLE, e);
    }
  }
}
