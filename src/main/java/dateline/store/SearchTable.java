package dateline.store;

import static java.util.stream.Collectors.joining;

import dateline.model.Article;
import dateline.model.Masthead;
import dateline.model.Segment;
import dateline.search.Query;
import dateline.search.Query.Term;
import dateline.search.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words of each report, by which it is found. It holds no text of its own.
final class SearchTable {
  private static final String PUT =
      "INSERT OR REPLACE INTO search (rowid, title, facts, article, aside) VALUES (?, ?, ?, ?, ?)";
  private static final String FIND =
      """
      SELECT rowid FROM search WHERE search MATCH ?
      ORDER BY bm25(search, 8, 4, 1, 0.5) LIMIT ?\
      """;

  /// The index keeps a row for each report that it holds.
  private static final String LACKING =
      "SELECT id FROM report WHERE id NOT IN (SELECT id FROM search_docsize) LIMIT ?";

  private final Connection connection;

  SearchTable(Connection connection) {
    this.connection = connection;
  }

  void put(long report, Article article) throws SQLException {
    Masthead masthead = article.masthead();
    try (PreparedStatement insert = connection.prepareStatement(PUT)) {
      Row.bind(
          insert,
          report,
          Words.folded(Objects.requireNonNullElse(masthead.title(), "")),
          Words.folded(
              Stream.of(masthead.outlet(), masthead.author(), article.source().file())
                  .filter(Objects::nonNull)
                  .collect(joining(" "))),
          words(article, segment -> segment.part().isArticle()),
          words(article, segment -> !segment.part().isArticle()));
      insert.executeUpdate();
    }
  }

  private static String words(Article article, Predicate<Segment> wanted) {
    return article.segments().stream()
        .filter(wanted)
        .map(segment -> Words.folded(segment.span().of(article.text())))
        .collect(joining(" "));
  }

  /// Some of the reports that are not in the index, as in a project of an older version.
  List<Long> lacking(int most) throws SQLException {
    return ids(LACKING, most);
  }

  /// The reports that have every term, the best first.
  List<Long> find(Query query, int most) throws SQLException {
    return ids(
        FIND, query.terms().stream().map(SearchTable::expression).collect(joining(" ")), most);
  }

  private static String expression(Term term) {
    return "\"" + String.join(" ", term.words()) + "\"" + (term.isOpen() ? " *" : "");
  }

  private List<Long> ids(String sql, Object... values) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      Row.bind(select, values);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }
}
