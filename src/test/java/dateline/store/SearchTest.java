package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Part;
import dateline.model.Report;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.view.Readings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir Path folder;
  private Project project;
  private Report east;
  private Report west;

  @BeforeEach
  void fill() {
    project = Project.create(folder.resolve("war.dateline"));
    east = add("In the east", "Fighting near {Hajin}.\n> A brigadier said so, with tanks.");
    west = add("Tanks go west", "The café of {Palmyra} is open. مدينة الرقة");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void findsTheWordsOfArticlesAndSaysWhereTheyStand() {
    assertThat(find("cafe open"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.report()).isEqualTo(west.id());
              assertThat(found.part()).isEqualTo(Part.BODY);
              assertThat(found.snippet()).contains("The café of Palmyra");
              assertThat(found.marks().stream().map(m -> m.of(found.snippet())))
                  .containsExactly("café", "open");
              assertThat(textOf(found)).isEqualTo("café");
            });
  }

  @Test
  void findsWhatIsFoldedToo() {
    assertThat(find("brigadier"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.report()).isEqualTo(east.id());
              assertThat(found.part()).isEqualTo(Part.COMMENTS);
            });
  }

  @Test
  void findsAReportByItsOutletAndItsFile() {
    assertThat(ids(find("daily"))).containsExactlyInAnyOrder(east.id(), west.id());
    assertThat(find("Tanks_go"))
        .anySatisfy(found -> assertThat(found.report()).isEqualTo(west.id()));
  }

  @Test
  void aTitleCountsForMoreThanAComment() {
    assertThat(ids(find("tanks"))).containsExactly(west.id(), east.id());
  }

  @Test
  void everyWordHasToBeThere() {
    assertThat(find("tanks brigadier")).hasSize(1);
    assertThat(find("\"brigadier tanks\"")).isEmpty();
    assertThat(find("tanks palm")).hasSize(1);
  }

  @Test
  void findsArabicWithAndWithoutItsArticle() {
    assertThat(ids(find("رقه"))).containsExactly(west.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "east\"", "NOT", "a AND", "NEAR(", "title:east", "-", "^east", "east*", "'"})
  void whateverIsTypedIsNoFault(String typed) {
    assertThat(find(typed)).hasSizeBetween(0, 2);
  }

  @Test
  void aRemovedReportIsFoundNoLongerAndFoundWhenItComesAgain() {
    var reading = project.reading(east.id()).orElseThrow();
    project.remove(List.of(east.id()));
    assertThat(find("brigadier")).isEmpty();

    project.add(reading);
    assertThat(find("brigadier")).hasSize(1);
  }

  @Test
  void aProjectOfAnOlderVersionIsSearchedOnceItIsOpened() {
    Path file = folder.resolve("old.dateline");
    Migrations before = new Migrations(Migrations.current().scripts().subList(0, 2));
    try (Database database = Database.create(file, before)) {
      database.transaction(
          connection -> {
            try (var statement = connection.createStatement()) {
              return statement.executeUpdate(
                  "INSERT INTO report (sha256, file, charset, title, text) VALUES ('"
                      + "0".repeat(64)
                      + "', 'a.txt', 'UTF-8', 'Old news', 'Snow in Homs')");
            }
          });
    }

    try (Project old = Project.open(file)) {
      assertThat(old.search(Query.of("news"))).hasSize(1);
    }
  }

  private Report add(String title, String marked) {
    return project.add(Readings.of(title, null, marked)).orElseThrow();
  }

  private List<Finding> find(String typed) {
    return project.search(Query.of(typed));
  }

  private static List<Long> ids(List<Finding> found) {
    return found.stream().map(Finding::report).toList();
  }

  private String textOf(Finding found) {
    var text = project.reading(found.report()).orElseThrow().article().text();
    return found.hit() == null ? "" : found.hit().of(text);
  }
}
