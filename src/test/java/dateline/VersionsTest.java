package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Mark;
import dateline.model.Masthead.Field;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.model.Span;
import dateline.store.Project;
import dateline.view.WindowPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A page that is saved, read, decided about, and then saved again after it was changed.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class VersionsTest {
  private static final String FIRST =
      """
      The bridge at Palmyra was closed on Monday after lorries had queued for most of the night.
      Drivers who had come from Raqqa said that nobody had told them how long it would last.
      A market trader called the closure a nuisance and hoped that it would be over by the weekend.
      The council met in the afternoon and promised to send engineers to look at the eastern pier.
      Nobody was hurt, and the buses to the villages went by the northern road in the meantime.
      """;
  private static final String CHANGED =
      FIRST.replace(
              "Nobody was hurt, and the buses to the villages",
              "Two were hurt, and the buses to Homs")
          + "In the evening a ferry was brought, and the first lorries went across on it.\n";

  @TempDir Path folder;

  private OpenWindow opened;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"), _ -> List.of(), 900);
    bench = opened.bench();
  }

  @BeforeEach
  void readTheFirstVersion(FxRobot robot) throws Exception {
    robot.interact(() -> bench.desk().openFirst(List.of(project()), List.of()));
    await(() -> bench.desk().nameProperty().get().equals("Desert"));
    drop(robot, page("monday.html", "Bridge closed", FIRST));
    await(() -> reports().size() == 1);
    robot.interact(() -> bench.explorer().open(report(1)));
    await(() -> !robot.lookup(".run").queryAll().isEmpty());
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void aChangedPageTakesThePlaceOfTheOlderAndKeepsWhatWasDecided(FxRobot robot) throws Exception {
    decide(robot);
    drop(robot, page("tuesday.html", "Bridge closed", CHANGED));
    await(() -> notice(robot).startsWith("This is another version of “Bridge closed”"));
    assertThat(notice(robot)).contains("1 sentence changed, 1 new");

    replaceOlder(robot);
    await(() -> reports().size() == 1 && labels().contains("Homs"));

    assertThat(report(1).title()).isEqualTo("The bridge");
    assertThat(report(1).file()).isEqualTo("tuesday.html");
    assertThat(labels()).doesNotContain("Raqqa");
    assertThat(notice(robot))
        .isEqualTo(
            "Replaced by its later version: “The bridge”."
                + " What you decided about “villages” found no hold in it");
    assertThat(bench.explorer().copies()).isEmpty();
    await(() -> finds(robot, "ferry"));
  }

  @Test
  void undoBringsBothVersionsBackAndRedoReplacesAgain(FxRobot robot) throws Exception {
    decide(robot);
    List<Reading> before = replaced(robot);

    shortcut(robot, KeyCode.Z);
    await(() -> reports().size() == 2);
    assertThat(report(1).title()).isEqualTo("The bridge");
    assertThat(report(1).file()).isEqualTo("monday.html");
    assertThat(bench.explorer().copies()).singleElement().matches(copy -> copy.report() == 2);
    assertThat(readings(robot)).isEqualTo(before);

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    await(() -> reports().size() == 1);
    assertThat(report(1).file()).isEqualTo("tuesday.html");
  }

  @Test
  void bothVersionsCanBeKeptAndReplacedLaterWhereTheyAreRead(FxRobot robot) throws Exception {
    drop(robot, page("tuesday.html", "Bridge closed", CHANGED));
    await(() -> isAsked(robot));
    robot.clickOn("Keep both");
    assertThat(reports()).hasSize(2);

    robot.interact(() -> bench.explorer().open(report(2)));
    await(() -> robot.lookup(".replace-version").tryQuery().isPresent());
    assertThat(robot.lookup("A later version of (1 sentence changed, 1 new)").tryQuery())
        .isPresent();
    robot.clickOn(".replace-version");

    await(() -> reports().size() == 1);
    assertThat(report(1).file()).isEqualTo("tuesday.html");
    assertThat(bench.explorer().spotProperty().get().reportId()).isEqualTo(1);
    await(() -> robot.lookup(".replace-version").tryQuery().isEmpty());
  }

  @Test
  void aVersionThatCameFirstButWasChangedLaterIsTheOneThatStays(FxRobot robot) throws Exception {
    drop(robot, dated("new.html", CHANGED, "2017-03-09"));
    await(() -> isAsked(robot));
    robot.clickOn("Keep both");
    drop(robot, dated("old.html", FIRST.replace("Monday", "Sunday"), "2017-03-04"));
    await(() -> isAsked(robot));

    replaceOlder(robot);

    await(() -> reports().size() == 1);
    assertThat(report(1).file()).isEqualTo("new.html");
  }

  @Test
  void aPageThatIsReplacedIsTheSameWhenTheProjectIsOpenedAgain(FxRobot robot) throws Exception {
    decide(robot);
    replaced(robot);
    robot.interact(bench::close);

    try (Project opened = Project.open(project())) {
      assertThat(opened.reports()).singleElement().matches(it -> it.title().equals("The bridge"));
      assertThat(opened.copies()).isEmpty();
      Reading reading = opened.reading(1).orElseThrow();
      assertThat(reading.article().text()).contains("ferry");
      assertThat(reading.decided().decisions().lostIn(reading.article().text()))
          .containsExactly("villages");
    }
  }

  /// Drops the changed version, and puts it in the place of the older.
  private List<Reading> replaced(FxRobot robot) throws Exception {
    drop(robot, page("tuesday.html", "Bridge closed", CHANGED));
    await(() -> isAsked(robot));
    List<Reading> before = readings(robot);
    replaceOlder(robot);
    await(() -> reports().size() == 1);
    return before;
  }

  private static void replaceOlder(FxRobot robot) {
    robot.clickOn(
        robot
            .from(robot.lookup("#notice").queryAll())
            .lookup("Replace the older version")
            .<Button>query());
  }

  /// Another title, a name that is no place, and one in words that the changed version leaves out.
  private void decide(FxRobot robot) throws Exception {
    String text = readings(robot).getFirst().article().text();
    Span villages = new Span(text.indexOf("villages"), text.indexOf("villages") + 8);
    robot.interact(
        () ->
            bench
                .corrections()
                .change(
                    1,
                    "Corrected",
                    decisions ->
                        decisions
                            .withField(Field.TITLE, "The bridge")
                            .withSense(Sense.everywhere("Raqqa", null))
                            .withSense(Sense.here(text, villages, null))));
    await(() -> report(1).title().equals("The bridge") && !labels().contains("Raqqa"));
  }

  private List<Reading> readings(FxRobot robot) throws Exception {
    List<Reading> readings = new CopyOnWriteArrayList<>();
    List<Report> reports = List.copyOf(reports());
    robot.interact(
        () ->
            reports.forEach(
                report -> bench.desk().fetch(report.id(), it -> it.ifPresent(readings::add))));
    await(() -> readings.size() == reports.size());
    return readings.stream()
        .sorted(Comparator.comparing(reading -> reading.article().source().file()))
        .toList();
  }

  private boolean finds(FxRobot robot, String words) {
    TextField field = robot.lookup("#search").query();
    field.setText(words);
    return robot.lookup("#reports").<ListView<?>>query().getItems().size() == 1
        && !robot.lookup(".snippet").queryAll().isEmpty();
  }

  private void drop(FxRobot robot, Path file) {
    robot.interact(() -> ((WindowPane) bench.scene().getRoot()).accept(List.of(file)));
  }

  private Path page(String name, String title, String body) throws IOException {
    return page(name, title, body, "");
  }

  private Path dated(String name, String body, String modified) throws IOException {
    String meta = "<meta property=\"article:modified_time\" content=\"" + modified + "\">";
    return page(name, "Bridge closed", body, meta);
  }

  private Path page(String name, String title, String body, String meta) throws IOException {
    String paragraphs = "<p>" + String.join("</p>\n<p>", body.strip().split("\n")) + "</p>";
    return Files.writeString(
        folder.resolve(name),
        """
        <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
        <meta property="og:title" content="%1$s"><meta property="og:site_name" content="The Ford">
        <link rel="canonical" href="https://ford.example/news/bridge-closed">%2$s
        </head><body><main><article><h1>%1$s</h1>
        %3$s
        </article></main></body></html>
        """
            .formatted(title, meta, paragraphs));
  }

  private static void shortcut(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private static boolean isAsked(FxRobot robot) {
    return robot.lookup("#notice").tryQuery().filter(Node::isVisible).isPresent()
        && notice(robot).startsWith("This is another version");
  }

  private static String notice(FxRobot robot) {
    return robot.lookup("#notice .label").<Labeled>query().getText();
  }

  private List<Report> reports() {
    return bench.explorer().reports();
  }

  private Report report(long id) {
    return bench.explorer().report(id).orElseThrow();
  }

  private List<String> labels() {
    return bench.explorer().marks().stream().map(Mark::label).toList();
  }

  private Path project() {
    return folder.resolve("Desert.dateline");
  }
}
