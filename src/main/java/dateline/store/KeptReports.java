package dateline.store;

import dateline.copies.KnownReports;
import dateline.model.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reports of a project, as the search for copies asks for them.
record KeptReports(Database database) implements KnownReports {
  private static final String OF_PAGE =
      """
      SELECT id FROM report WHERE url = ?1 OR (file = ?2 AND source_id IS ?3)
      ORDER BY id DESC LIMIT 4\
      """;

  @Override
  public Optional<Article> article(long id) {
    return database.read(connection -> ReportStore.articleIfThere(connection, id));
  }

  @Override
  public List<Long> ofPage(Article article) {
    return database.read(connection -> ofPage(connection, article));
  }

  private static List<Long> ofPage(Connection connection, Article article) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_PAGE)) {
      Row.bind(select, article.masthead().url(), article.source().file(), article.source().id());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong("id"));
        }
      }
    }
    return ids;
  }
}
