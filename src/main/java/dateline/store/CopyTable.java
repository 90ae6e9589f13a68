package dateline.store;

import dateline.model.Changes;
import dateline.model.Copy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What joins reports that are near-copies.
final class CopyTable {
  private static final String INSERT =
      """
      INSERT INTO copy (report, other, kind, credited, changes) VALUES (?, ?, ?, ?, ?)\
      """;
  private static final String ALL =
      "SELECT report, other, kind, credited, changes FROM copy ORDER BY report, other";
  private static final String REMOVE = "DELETE FROM copy WHERE report = ?1 OR other = ?1";
  private static final String OF_REPORT =
      """
      SELECT report, other, kind, credited, changes FROM copy
      WHERE report = ?1 OR other = ?1 ORDER BY report, other\
      """;

  private final Connection connection;

  CopyTable(Connection connection) {
    this.connection = connection;
  }

  void add(Copy copy) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Row.bind(
          insert,
          copy.report(),
          copy.other(),
          copy.kind(),
          copy.credited(),
          Json.write(copy.changes()));
      insert.executeUpdate();
    }
  }

  /// Forgets what joins a report to others.
  void removeAllOf(long report) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
      Row.bind(delete, report);
      delete.executeUpdate();
    }
  }

  List<Copy> all() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ALL)) {
      return copies(select);
    }
  }

  List<Copy> of(long report) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      return copies(select);
    }
  }

  private static List<Copy> copies(PreparedStatement select) throws SQLException {
    List<Copy> copies = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      Row row = new Row(rows);
      while (rows.next()) {
        copies.add(
            new Copy(
                row.number("report"),
                row.number("other"),
                row.constant("kind", Copy.Kind.class),
                row.has("credited") ? row.number("credited") : null,
                Objects.requireNonNull(row.json("changes", Changes.class))));
      }
    }
    return copies;
  }
}
