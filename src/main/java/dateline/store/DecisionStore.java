package dateline.store;

import dateline.model.Article;
import dateline.model.Place;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people decided, and what follows from it for the reports.
final class DecisionStore {
  private static final String UPDATE =
      """
      UPDATE report SET (sha256, source_id, file, charset, guessed, modified,
      title, outlet, author, language, url, found, stated, revised, published, text)
      = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?\
      """;
  private static final List<String> FORGET =
      List.of(
          "DELETE FROM segment WHERE report = ?",
          "DELETE FROM place_mention WHERE report = ?",
          "DELETE FROM time_mention WHERE report = ?",
          "DELETE FROM decided WHERE report = ?");
  private static final String SENSES = "SELECT name, place FROM sense ORDER BY name";
  private static final String FORGET_SENSES = "DELETE FROM sense";
  private static final String ADD_SENSE = "INSERT INTO sense (name, place) VALUES (?, ?)";

  /// SQLite folds the letters of ASCII alone, so names are also looked for as they are written.
  private static final String WITH_WORDS =
      "SELECT id FROM report WHERE instr(lower(text), ?1) OR instr(text, ?2) ORDER BY id";

  private final Database database;
  private final CopyStore copies;

  DecisionStore(Database database, CopyStore copies) {
    this.database = database;
    this.copies = copies;
  }

  /// Puts readings in the place of those that are kept; ids that are not there are passed over.
  List<Report> replace(Map<Long, Reading> readings) {
    return database.transaction(connection -> replace(connection, readings));
  }

  /// Decides what names mean in all reports, and keeps what followed for some.
  List<Report> decide(List<Sense> senses, Map<Long, Reading> readings) {
    return database.transaction(
        connection -> {
          run(connection, FORGET_SENSES);
          for (Sense sense : senses) {
            run(connection, ADD_SENSE, sense.name(), Json.write(sense.place()));
          }
          return replace(connection, readings);
        });
  }

  private List<Report> replace(Connection connection, Map<Long, Reading> readings)
      throws SQLException {
    List<Report> reports = new ArrayList<>();
    for (var entry : readings.entrySet()) {
      long id = entry.getKey();
      Optional<Article> before = ReportStore.articleIfThere(connection, id);
      if (before.isPresent()) {
        replace(connection, id, entry.getValue());
        if (!before.get().equals(entry.getValue().article())) {
          copies.add(connection, id, entry.getValue().article());
        }
        reports.add(Report.of(id, entry.getValue()));
      }
    }
    return reports;
  }

  private static void replace(Connection connection, long id, Reading reading) throws SQLException {
    List<@Nullable Object> values = new ArrayList<@Nullable Object>();
    values.addAll(ReportStore.columns(reading));
    values.add(id);
    run(connection, UPDATE, values.toArray());
    for (String sql : FORGET) {
      run(connection, sql, id);
    }
    ReportStore.addParts(connection, id, reading);
  }

  private static int run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Row.bind(statement, values);
      return statement.executeUpdate();
    }
  }

  List<Sense> senses() {
    return database.read(
        connection -> {
          List<Sense> senses = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(SENSES);
              ResultSet rows = select.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
              senses.add(Sense.everywhere(row.text("name"), row.json("place", Place.class)));
            }
          }
          return senses;
        });
  }

  /// The reports whose text has words in it, in small letters or capitals.
  List<Long> reportsWith(String words) {
    return database.read(
        connection -> {
          List<Long> ids = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(WITH_WORDS)) {
            Row.bind(select, words.toLowerCase(Locale.ROOT), words);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                ids.add(rows.getLong("id"));
              }
            }
          }
          return ids;
        });
  }
}
