package dateline.store;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Found;
import dateline.model.Masthead;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Segment;
import dateline.model.Source;
import dateline.tellings.TellingReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reports of a project, each with all that was read from it.
final class ReportStore {
  private static final String INSERT =
      """
      INSERT INTO report
      (id, sha256, source_id, file, charset, guessed, modified,
      title, outlet, author, language, url, found, stated, revised, published, text)
      VALUES (coalesce(?, (SELECT max(?, coalesce(max(id), 0)) + 1 FROM report)),
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (sha256) DO NOTHING RETURNING id\
      """;
  private static final String BY_ID =
      """
      SELECT id, sha256, source_id, file, charset, guessed, modified,
      title, outlet, author, language, url, found, stated, revised, published, text
      FROM report WHERE id = ?\
      """;
  private static final String ALL =
      "SELECT id, title, outlet, file, published, language FROM report ORDER BY id";
  private static final String HEADLINE =
      "SELECT id, title, outlet, file, published, language FROM report WHERE id = ?";
  private static final String REMOVE = "DELETE FROM report WHERE id = ?";
  private static final String HASHES = "SELECT sha256 FROM report";

  private final Database database;
  private final CopyStore copies;

  /// Ids of removed reports are not given to others, so that these can be put back.
  private long highestRemoved;

  ReportStore(Database database, CopyStore copies) {
    this.database = database;
    this.copies = copies;
  }

  /// Keeps a reading, or answers nothing where the same bytes were kept before.
  Optional<Report> add(Reading reading) {
    return database.transaction(connection -> add(connection, null, reading));
  }

  /// Brings removed reports back under the ids that they had.
  List<Report> putBack(Map<Long, Reading> readings) {
    return database.transaction(
        connection -> {
          List<Report> reports = new ArrayList<>();
          for (var entry : readings.entrySet()) {
            add(connection, entry.getKey(), entry.getValue()).ifPresent(reports::add);
          }
          return reports;
        });
  }

  private Optional<Report> add(Connection connection, @Nullable Long wish, Reading reading)
      throws SQLException {
    Long id = insert(connection, wish, reading);
    if (id == null) {
      return Optional.empty();
    }
    addParts(connection, id, reading);
    copies.add(connection, id, reading.article());
    return Optional.of(Report.of(id, reading));
  }

  /// Adds all of a reading but the row of the report itself.
  static void addParts(Connection connection, long id, Reading reading) throws SQLException {
    new SegmentTable(connection).add(id, reading.article().segments());
    new PlaceMentionTable(connection).add(id, reading.places());
    new TimeMentionTable(connection).add(id, reading.dates());
    new DecidedTable(connection).add(id, reading.decided());
    new SearchTable(connection).put(id, reading.article());
    new TellingTable(connection).put(id, TellingReader.in(reading));
  }

  private @Nullable Long insert(Connection connection, @Nullable Long id, Reading reading)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<@Nullable Object>();
    values.add(id);
    values.add(highestRemoved);
    values.addAll(columns(reading));
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Row.bind(insert, values.toArray());
      try (ResultSet rows = insert.executeQuery()) {
        return rows.next() ? rows.getLong("id") : null;
      }
    }
  }

  /// The row of a report but for its id, from `sha256` to `text`.
  static List<@Nullable Object> columns(Reading reading) {
    Source source = reading.article().source();
    Masthead masthead = reading.article().masthead();
    return Arrays.<@Nullable Object>asList(
        source.sha256(),
        source.id(),
        source.file(),
        source.charset(),
        source.guessed(),
        source.modified() == null ? null : source.modified().toString(),
        masthead.title(),
        masthead.outlet(),
        masthead.author(),
        masthead.language(),
        masthead.url(),
        Json.write(masthead.found()),
        Json.write(masthead.published()),
        Json.write(masthead.modified()),
        Json.write(reading.published()),
        reading.article().text());
  }

  /// All reports in the order in which they were added.
  List<Report> all() {
    return database.read(
        connection -> {
          Map<Long, List<PlaceMention>> places = new PlaceMentionTable(connection).all();
          List<Report> reports = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(ALL);
              ResultSet rows = select.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
              reports.add(report(row, places.getOrDefault(row.number("id"), List.of())));
            }
          }
          return reports;
        });
  }

  private static Report report(Row row, List<PlaceMention> places) throws SQLException {
    String file = row.text("file");
    return new Report(
        row.number("id"),
        Optional.ofNullable(row.textOrNull("title")).orElse(file),
        row.textOrNull("outlet"),
        file,
        row.json("published", Dating.class),
        places,
        row.textOrNull("language"));
  }

  /// One report without its places; nothing where there is none of that id.
  Optional<Report> headline(long id) {
    return database.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(HEADLINE)) {
            Row.bind(select, id);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() ? Optional.of(report(new Row(rows), List.of())) : Optional.empty();
            }
          }
        });
  }

  /// The reading of one report; nothing where there is none of that id.
  Optional<Reading> reading(long id) {
    return database.read(connection -> readingIfThere(connection, id));
  }

  private static Optional<Reading> readingIfThere(Connection connection, long id)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
      Row.bind(select, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(reading(connection, new Row(rows))) : Optional.empty();
      }
    }
  }

  /// The article of one report; nothing where there is none of that id.
  static Optional<Article> articleIfThere(Connection connection, long id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
      Row.bind(select, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(article(connection, new Row(rows))) : Optional.empty();
      }
    }
  }

  private static Article article(Connection connection, Row row) throws SQLException {
    List<Segment> segments = new SegmentTable(connection).of(row.number("id"));
    return new Article(source(row), masthead(row), row.text("text"), segments);
  }

  private static Reading reading(Connection connection, Row row) throws SQLException {
    long id = row.number("id");
    Article article = article(connection, row);
    return new Reading(
        article,
        new PlaceMentionTable(connection).of(id),
        new TimeMentionTable(connection).of(id),
        row.json("published", Dating.class),
        new DecidedTable(connection).of(id, article));
  }

  /// The reading of a report that is there.
  static Reading reading(Connection connection, long id) throws SQLException {
    return readingIfThere(connection, id).orElseThrow();
  }

  /// The article of a report that is there.
  static Article article(Connection connection, long id) throws SQLException {
    return articleIfThere(connection, id).orElseThrow();
  }

  private static Source source(Row row) throws SQLException {
    String modified = row.textOrNull("modified");
    return new Source(
        row.textOrNull("source_id"),
        row.text("file"),
        row.text("sha256"),
        row.text("charset"),
        row.number("guessed") != 0,
        modified == null ? null : Instant.parse(modified));
  }

  private static Masthead masthead(Row row) throws SQLException {
    Found found = row.json("found", Found.class);
    return new Masthead(
        row.textOrNull("title"),
        row.textOrNull("outlet"),
        row.textOrNull("author"),
        row.textOrNull("language"),
        row.textOrNull("url"),
        row.json("stated", Dating.class),
        row.json("revised", Dating.class),
        found == null ? Found.NOWHERE : found);
  }

  /// Forgets reports and all that was read from them; ids that are not there are passed over.
  void remove(Collection<Long> ids) {
    database.transaction(
        connection -> {
          try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            for (long id : ids) {
              Row.bind(delete, id);
              delete.executeUpdate();
              highestRemoved = Math.max(highestRemoved, id);
            }
            return ids.size();
          }
        });
  }

  /// The SHA-256 of every report's bytes.
  Set<String> hashes() {
    return database.read(
        connection -> {
          Set<String> hashes = new HashSet<>();
          try (PreparedStatement select = connection.prepareStatement(HASHES);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              hashes.add(rows.getString("sha256"));
            }
          }
          return hashes;
        });
  }
}
