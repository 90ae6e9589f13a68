package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The folders that a project watches, and the files in them that need not be read again.
public final class WatchStore {
  private static final String FOLDERS = "SELECT path FROM watched_folder ORDER BY id";
  private static final String ADD = "INSERT OR IGNORE INTO watched_folder (path) VALUES (?)";
  private static final String REMOVE = "DELETE FROM watched_folder WHERE path = ?";
  private static final String SEEN =
      """
      SELECT file, size, modified FROM watched_file
      WHERE folder = (SELECT id FROM watched_folder WHERE path = ?)\
      """;
  private static final String SAW =
      """
      INSERT OR REPLACE INTO watched_file (folder, file, size, modified)
      SELECT id, ?, ?, ? FROM watched_folder WHERE path = ?\
      """;

  private final Database database;

  WatchStore(Database database) {
    this.database = database;
  }

  /// In the order in which they were added.
  public List<Path> folders() {
    return database.read(
        connection -> {
          List<Path> folders = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(FOLDERS);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              folders.add(Path.of(rows.getString("path")));
            }
          }
          return folders;
        });
  }

  /// @param seen the files that are not new
  public void add(Path folder, Map<Path, Trace> seen) {
    database.transaction(
        connection -> {
          execute(connection, ADD, folder.toString());
          return put(connection, folder, seen);
        });
  }

  public void remove(Path folder) {
    database.transaction(connection -> execute(connection, REMOVE, folder.toString()));
  }

  /// The files of a folder that are not new.
  public Map<Path, Trace> seenIn(Path folder) {
    return database.read(
        connection -> {
          Map<Path, Trace> seen = new HashMap<>();
          try (PreparedStatement select = connection.prepareStatement(SEEN)) {
            Row.bind(select, folder.toString());
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                Trace trace = new Trace(rows.getLong("size"), rows.getLong("modified"));
                seen.put(folder.resolve(rows.getString("file")), trace);
              }
            }
          }
          return seen;
        });
  }

  /// Remembers files of a folder as read, if it is still watched.
  public void saw(Path folder, Map<Path, Trace> files) {
    database.transaction(connection -> put(connection, folder, files));
  }

  private static int put(Connection connection, Path folder, Map<Path, Trace> files)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(SAW)) {
      for (Map.Entry<Path, Trace> file : files.entrySet()) {
        Trace trace = file.getValue();
        Row.bind(
            insert,
            folder.relativize(file.getKey()).toString(),
            trace.size(),
            trace.modified(),
            folder.toString());
        insert.executeUpdate();
      }
      return files.size();
    }
  }

  private static int execute(Connection connection, String sql, String value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Row.bind(statement, value);
      return statement.executeUpdate();
    }
  }
}
