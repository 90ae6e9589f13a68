package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.explore.Viewport;
import dateline.model.Position;
import dateline.model.TimeSpan;
import dateline.store.Project;
import dateline.view.Readings;
import dateline.view.WindowPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WorkbenchTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2021, 5, 1);

  @TempDir static Path home;

  private OpenWindow opened;
  private Workbench bench;
  private Path file;

  @Start
  void start(Stage stage) throws IOException {
    Path folder = Files.createTempDirectory(home, "project");
    file = folder.resolve("Desert.dateline");
    try (Project project = Project.create(file)) {
      project.add(
          Readings.of(
              "In the east", TimeSpan.of(MARCH_1), "Fighting near {Hajin}.\n> Comment one\n> Two"));
      project.add(Readings.of("In the west", TimeSpan.of(MAY_1), "Calm in {Palmyra}."));
      project.add(Readings.of("Some day", null, "Trucks at {Al-Tanf} and {Nowhere}."));
    }
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"));
    bench = opened.bench();
  }

  @BeforeEach
  void openProject(FxRobot robot) throws Exception {
    robot.interact(() -> bench.desk().openFirst(List.of(file), List.of()));
    await(() -> explorer().reports().size() == 3);
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void namesTheProjectAndRemembersIt() throws Exception {
    assertThat(bench.desk().nameProperty().get()).isEqualTo("Desert");
    await(() -> bench.desk().recent().contains(file));
  }

  @Test
  void saysWhatBecameOfEveryFileThatWasDropped(FxRobot robot) throws Exception {
    Path good = write("good.txt", "Calm in Palmyra\n\nNothing happened near Palmyra on Sunday.\n");
    Path copy = write("copy.txt", Files.readString(good));
    Path empty = write("empty.txt", "");

    robot.interact(() -> window().accept(List.of(good, copy, empty)));
    await(() -> headline(robot).equals("1 report added, 1 already known, 1 refused"));

    assertThat(explorer().reports()).hasSize(4);
    assertThat(robot.lookup(".arrival-cell.refused").queryAll()).hasSize(1);
  }

  @Test
  void theFirstDropFitsTheMapAndLaterOnesLeaveItAlone(FxRobot robot) throws Exception {
    Position palmyra = new Position(34.56, 38.28);
    robot.interact(() -> explorer().reports().clear());
    Path first =
        write("first.txt", "Calm in Palmyra\n\nNothing happened near Palmyra on Sunday.\n");
    Path later = write("later.txt", "Calm in Mosul\n\nNothing happened in Mosul on Sunday.\n");

    robot.interact(() -> window().accept(List.of(first)));
    await(() -> bench.map().viewportProperty().get().centre().distanceKm(palmyra) < 10);
    robot.interact(() -> bench.map().settled());
    Viewport fitted = bench.map().viewportProperty().get();
    robot.interact(() -> window().accept(List.of(later)));
    await(() -> explorer().reports().size() == 2 && headline(robot).equals("1 report added"));

    assertThat(fitted.zoom()).isGreaterThan(7);
    assertThat(bench.map().viewportProperty().get()).isEqualTo(fitted);
  }

  @Test
  void whatTheHandlesLeaveOutIsNotOnTheMap(FxRobot robot) {
    assertThat(labels()).containsExactlyInAnyOrder("Hajin", "Palmyra", "Al-Tanf");

    robot.interact(() -> node(robot, "#handle-from").requestFocus());
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.PAGE_UP);
    }

    assertThat(labels()).containsExactlyInAnyOrder("Palmyra", "Al-Tanf");
    assertThat(node(robot, "#handle-from").getAccessibleText()).startsWith("From, ");
    robot.clickOn("#undated-shown");
    assertThat(labels()).containsExactly("Palmyra");
    robot.clickOn("#all-time");
    assertThat(labels()).containsExactlyInAnyOrder("Hajin", "Palmyra");
  }

  @Test
  void theReaderMarksThePlacesAndGoesToThemOnTheMap(FxRobot robot) throws Exception {
    robot.interact(() -> reports(robot).getSelectionModel().select(0));
    await(() -> !robot.lookup(".run.on-the-map").queryAll().isEmpty());
    Text hajin = robot.lookup(".run.on-the-map").query();
    assertThat(hajin.getText()).isEqualTo("Hajin");

    robot.clickOn(hajin);

    assertThat(explorer().selectedMarkProperty().get()).isEqualTo("test:Hajin");
    assertThat(texts(robot)).noneMatch(text -> text.contains("Comment one"));
    robot.clickOn("2 comments, not read for places");
    await(() -> texts(robot).stream().anyMatch(text -> text.contains("Comment one")));
  }

  @Test
  void namesThatAreNotOnTheMapAreListedInTheirSentences(FxRobot robot) throws Exception {
    robot.interact(() -> reports(robot).getSelectionModel().select(2));
    await(() -> robot.lookup("Not on the map: 1 name").tryQuery().isPresent());

    robot.clickOn("Not on the map: 1 name");

    await(() -> !robot.lookup(".missing-name").queryAll().isEmpty());
    assertThat(robot.lookup(".missing-name").<Text>query().getText()).isEqualTo("Nowhere");
  }

  @Test
  void aReportIsTakenOutAndBroughtBack(FxRobot robot) throws Exception {
    robot.interact(() -> reports(robot).getSelectionModel().select(0));
    robot.interact(() -> reports(robot).requestFocus());
    robot.type(KeyCode.DELETE);
    await(() -> explorer().reports().size() == 2);
    assertThat(labels()).doesNotContain("Hajin");

    robot.clickOn("Undo");

    await(() -> explorer().reports().size() == 3);
    assertThat(labels()).contains("Hajin");
  }

  @Test
  void thePanesFoldByKeyAndStayFolded(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    assertThat(node(robot, "#reports").getParent().getParent().isVisible()).isFalse();
    assertThat(window().folded()).containsExactly("reports");

    robot.interact(bench::close);
    try (Project project = Project.open(file)) {
      assertThat(project.view().folded()).containsExactly("reports");
    }
  }

  @Test
  void fiveHundredFilesDoNotHoldUpTheWindow(FxRobot robot) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      files.add(
          write("report" + i + ".txt", "Report " + i + "\n\nTrucks left on day " + i + ".\n"));
    }
    robot.interact(() -> window().accept(files));

    long longest = OpenWindow.longestTaskMs(() -> explorer().reports().size() == 503);

    assertThat(longest).isLessThan(100);
  }

  private Explorer explorer() {
    return bench.explorer();
  }

  private WindowPane window() {
    return (WindowPane) bench.scene().getRoot();
  }

  private List<String> labels() {
    return explorer().marks().stream().map(Mark::label).toList();
  }

  private static Node node(FxRobot robot, String query) {
    return robot.lookup(query).query();
  }

  private static ListView<?> reports(FxRobot robot) {
    return robot.lookup("#reports").query();
  }

  private static String headline(FxRobot robot) {
    return robot.lookup("#arrivals-headline").<Label>query().getText();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".run").<Text>queryAll().stream().map(Text::getText).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(file.resolveSibling(name), text);
  }
}
