package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.explore.Mark;
import dateline.explore.Unplaced;
import dateline.explore.Viewport;
import dateline.model.Location;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Report;
import dateline.store.Project;
import dateline.view.WindowPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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

/// Names that people place themselves, on the map and in its lists.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PlacingTest {
  private static final String NAME = "Tell Qawsarat";
  private static final Position DESERT = new Position(33.2, 40.1);

  @TempDir Path folder;

  private OpenWindow opened;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"), _ -> List.of(), 900);
    bench = opened.bench();
  }

  @BeforeEach
  void readTwoReports(FxRobot robot) throws Exception {
    robot.interact(() -> bench.desk().openFirst(List.of(project()), List.of()));
    await(() -> bench.desk().nameProperty().get().equals("Desert"));
    Path trucks =
        write("trucks.txt", "Trucks\n\nTrucks left the village of " + NAME + " on Monday.\n");
    Path buses = write("buses.txt", "Buses\n\nBuses reached the town of Palmyra from the coast.\n");
    robot.interact(() -> ((WindowPane) bench.scene().getRoot()).accept(List.of(trucks, buses)));
    await(() -> reports().size() == 2 && !bench.isReading());
    assertThat(missing()).containsExactly(NAME);
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void aNameThatIsNotOnTheMapIsPlacedByTypedCoordinates(FxRobot robot) throws Exception {
    askForTheMissing(robot);
    robot.clickOn("#place-name").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("33.2, 40.1");
    ListView<Place> found = robot.lookup("#places-found").query();
    await(() -> found.getItems().size() == 1);
    robot.type(KeyCode.ENTER);

    await(() -> labels().contains(NAME));
    assertThat(place(NAME).position()).isEqualTo(DESERT);
    assertThat(place(NAME).kind()).isEqualTo(PlaceKind.SET_BY_HAND);
    assertThat(mention(NAME).location().reason()).isEqualTo(Location.SET_BY_USER);
    assertThat(missing()).isEmpty();

    shortcut(robot, KeyCode.Z);
    await(() -> !labels().contains(NAME));
    assertThat(missing()).containsExactly(NAME);
  }

  @Test
  void aNameThatIsNotOnTheMapIsPlacedByAClickOnIt(FxRobot robot) throws Exception {
    robot.interact(() -> bench.map().setViewport(Viewport.of(DESERT, 9, 1, 1)));
    askForTheMissing(robot);
    robot.clickOn("#point-on-map");
    assertThat(aim(robot).isVisible()).isTrue();
    robot.clickOn(middle(robot));

    await(() -> labels().contains(NAME));
    assertThat(aim(robot).isVisible()).isFalse();
    assertThat(place(NAME).position().distanceKm(DESERT)).isCloseTo(0, within(1.0));
    assertThat(place(NAME).radiusKm()).as("no surer than a pointer").isBetween(0.3, 3.0);
    assertThat(bench.explorer().selectedMarkProperty().get()).isEqualTo(place(NAME).id());

    robot.interact(bench::close);
    try (Project opened = Project.open(project())) {
      assertThat(opened.reports().getFirst().places())
          .anySatisfy(it -> assertThat(it.location().reason()).isEqualTo(Location.SET_BY_USER));
    }
  }

  @Test
  void escapeCallsTheClickOff(FxRobot robot) {
    askForTheMissing(robot);
    robot.clickOn("#point-on-map");
    robot.type(KeyCode.ESCAPE);
    assertThat(aim(robot).isVisible()).isFalse();

    robot.clickOn(middle(robot));

    assertThat(missing()).containsExactly(NAME);
  }

  @Test
  void aRunnerUpIsTakenOnItsRow(FxRobot robot) throws Exception {
    Place before = place("Palmyra");
    robot.interact(() -> bench.map().setViewport(Viewport.of(before.position(), 9, 1, 1)));
    robot.clickOn(middle(robot));
    Node row = robot.lookup(".candidate").query();
    robot.interact(row::requestFocus);
    robot.clickOn(robot.from(row).lookup(".take").<Button>query());

    await(() -> !place("Palmyra").equals(before));
    assertThat(mention("Palmyra").location().reason()).isEqualTo(Location.SET_BY_USER);
    assertThat(bench.explorer().selectedMarkProperty().get()).isEqualTo(place("Palmyra").id());

    shortcut(robot, KeyCode.Z);
    await(() -> place("Palmyra").equals(before));
  }

  private void askForTheMissing(FxRobot robot) {
    robot.clickOn("1 name not on the map");
    robot.clickOn(".place-name-button");
  }

  private Point2D middle(FxRobot robot) {
    Point2D[] point = new Point2D[1];
    robot.interact(
        () ->
            point[0] =
                bench.map().localToScreen(bench.map().getWidth() / 2, bench.map().getHeight() / 2));
    return point[0];
  }

  private static Node aim(FxRobot robot) {
    return robot.lookup("#aim").query();
  }

  private List<String> missing() {
    return bench.explorer().unplaced().stream().map(Unplaced::name).toList();
  }

  private PlaceMention mention(String name) {
    return reports().stream()
        .flatMap(report -> report.places().stream())
        .filter(mention -> mention.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Place place(String name) {
    return mention(name).place().orElseThrow();
  }

  private List<String> labels() {
    return bench.explorer().marks().stream().map(Mark::label).toList();
  }

  private List<Report> reports() {
    return bench.explorer().reports();
  }

  private static void shortcut(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path project() {
    return folder.resolve("Desert.dateline");
  }
}
