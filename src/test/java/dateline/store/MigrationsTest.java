package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final Migrations FIRST = Migrations.current();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeAProjectOfTheFirstVersion() {
    file = folder.resolve("war.dateline");
    try (Database database = Database.create(file, FIRST)) {
      new ReportStore(database, new CopyStore(database)).add(new RandomReadings(1).next());
    }
  }

  @Test
  void anOlderProjectIsBroughtUpAndACopyKept() {
    Migrations next = followedBy("CREATE TABLE note (text TEXT NOT NULL) STRICT");

    try (Database database = Database.open(file, next)) {
      assertThat(new ReportStore(database, new CopyStore(database)).all()).hasSize(1);
      assertThat(versionOf(database)).isEqualTo(FIRST.version() + 1);
    }
    try (Database copy =
        Database.open(folder.resolve("war.dateline.version" + FIRST.version()), FIRST)) {
      assertThat(new ReportStore(copy, new CopyStore(copy)).all()).hasSize(1);
      assertThat(versionOf(copy)).isEqualTo(FIRST.version());
    }
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    Migrations next = followedBy("CREATE TABLE note (text TEXT) STRICT; CREATE TABLE oops (;");

    assertThatThrownBy(() -> Database.open(file, next)).isInstanceOf(IllegalStateException.class);

    try (Database database = Database.open(file, FIRST)) {
      assertThat(new ReportStore(database, new CopyStore(database)).all()).hasSize(1);
    }
  }

  @Test
  void everyTableIsStrict() {
    try (Database database = Database.open(file, FIRST)) {
      List<String> loose =
          database.read(
              connection -> {
                List<String> names = new ArrayList<>();
                try (var statement = connection.createStatement();
                    var rows =
                        statement.executeQuery(
                            """
                            SELECT name FROM pragma_table_list
                            WHERE strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite%'\
                            """)) {
                  while (rows.next()) {
                    names.add(rows.getString("name"));
                  }
                }
                return names;
              });

      assertThat(loose).isEmpty();
    }
  }

  @Test
  void aReportOfTheFirstVersionIsReadWithoutWhatWasNotKeptThen() {
    Path old = folder.resolve("old.dateline");
    try (Database database = Database.create(old, new Migrations(FIRST.scripts().subList(0, 1)))) {
      database.transaction(
          connection -> {
            try (var statement = connection.createStatement()) {
              return statement.executeUpdate(
                  """
                  INSERT INTO report (sha256, file, charset, title, text)
                  VALUES (hex(zeroblob(32)), 'a.txt', 'UTF-8', 'Army enters Hajin', 'It left.')\
                  """);
            }
          });
    }

    try (Database database = Database.open(old, FIRST)) {
      Article article =
          new ReportStore(database, new CopyStore(database)).reading(1).orElseThrow().article();

      assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
      assertThat(article.masthead().found()).isEqualTo(Found.NOWHERE);
      assertThat(article.masthead().modified()).isNull();
      assertThat(article.source().guessed()).isFalse();
    }
  }

  @Test
  void reportsThatWereAddedBeforeTellingsWereKeptAreReadForThem() {
    try (Database database = Database.open(file, FIRST)) {
      database.transaction(
          connection -> {
            try (var statement = connection.createStatement()) {
              return statement.executeUpdate("DELETE FROM telling");
            }
          });

      new TellingStore(database).complete();

      assertThat(database.<List<Long>>read(connection -> new TellingTable(connection).lacking(9)))
          .isEmpty();
    }
  }

  private static Migrations followedBy(String script) {
    List<String> scripts = new ArrayList<>(FIRST.scripts());
    scripts.add(script);
    return new Migrations(scripts);
  }

  private static int versionOf(Database database) {
    return database.read(connection -> Inspection.number(connection, "PRAGMA user_version"));
  }
}
