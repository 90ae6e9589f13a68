package dateline.store;

import dateline.model.Article;
import dateline.model.Decided;
import dateline.model.Decisions;
import dateline.model.Masthead;
import dateline.model.Segment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// What people decided about each report, and what was read before they did.
final class DecidedTable {
  private static final String INSERT =
      "INSERT INTO decided (report, decisions, masthead, segments) VALUES (?, ?, ?, ?)";
  private static final String OF_REPORT =
      "SELECT decisions, masthead, segments FROM decided WHERE report = ?";

  private final Connection connection;

  DecidedTable(Connection connection) {
    this.connection = connection;
  }

  void add(long report, Decided decided) throws SQLException {
    if (decided.decisions().equals(Decisions.NONE)) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Row.bind(
          insert,
          report,
          Json.write(decided.decisions()),
          Json.write(decided.asRead().masthead()),
          Json.write(decided.asRead().segments()));
      insert.executeUpdate();
    }
  }

  /// @param article as it is after what was decided
  Decided of(long report, Article article) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_REPORT)) {
      Row.bind(select, report);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? decided(new Row(rows), article) : new Decided(article, Decisions.NONE);
      }
    }
  }

  private static Decided decided(Row row, Article article) throws SQLException {
    Masthead masthead = Objects.requireNonNull(row.json("masthead", Masthead.class));
    Segment[] segments = Objects.requireNonNull(row.json("segments", Segment[].class));
    return new Decided(
        new Article(article.source(), masthead, article.text(), List.of(segments)),
        Objects.requireNonNull(row.json("decisions", Decisions.class)));
  }
}
