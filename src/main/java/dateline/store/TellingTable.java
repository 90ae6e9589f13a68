package dateline.store;

import dateline.tellings.Telling;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the sentences of reports tell of events.
final class TellingTable {
  /// What more reports share is no rare event.
  private static final int COMMON = 64;

  private static final String PUT = "INSERT OR REPLACE INTO telling (report, told) VALUES (?, ?)";
  private static final String FORGET_KEYS = "DELETE FROM telling_key WHERE report = ?";
  private static final String ADD_KEY =
      "INSERT OR IGNORE INTO telling_key (key, report) VALUES (?, ?)";
  private static final String OF_REPORT = "SELECT report, told FROM telling WHERE report = ?";
  private static final String LIKE =
      """
      SELECT report, told FROM telling WHERE report IN (
      SELECT other.report FROM telling_key own JOIN telling_key other USING (key)
      WHERE own.report = ?1 AND other.report <> ?1 LIMIT ?2) ORDER BY report\
      """;
  private static final String LACKING =
      "SELECT id FROM report WHERE id NOT IN (SELECT report FROM telling) LIMIT ?";

  private final Connection connection;

  TellingTable(Connection connection) {
    this.connection = connection;
  }

  void put(long report, Collection<Telling> tellings) throws SQLException {
    run(PUT, report, Json.write(tellings));
    run(FORGET_KEYS, report);
    try (PreparedStatement add = connection.prepareStatement(ADD_KEY)) {
      for (String key : tellings.stream().flatMap(Telling::keys).toList()) {
        Row.bind(add, key, report);
        add.executeUpdate();
      }
    }
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Row.bind(statement, values);
      statement.executeUpdate();
    }
  }

  List<Telling> of(long report) throws SQLException {
    return tellings(OF_REPORT, report).getOrDefault(report, List.of());
  }

  /// By report, those that share a place and a number with a report.
  Map<Long, List<Telling>> like(long report) throws SQLException {
    return tellings(LIKE, report, COMMON);
  }

  private Map<Long, List<Telling>> tellings(String sql, Object... values) throws SQLException {
    Map<Long, List<Telling>> found = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      Row.bind(select, values);
      try (ResultSet rows = select.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          found.put(
              row.number("report"),
              List.of(Objects.requireNonNull(row.json("told", Telling[].class))));
        }
      }
    }
    return found;
  }

  /// The reports that were added before tellings were kept, some at a time.
  List<Long> lacking(int most) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(LACKING)) {
      Row.bind(select, most);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong("id"));
        }
      }
    }
    return ids;
  }
}
