package dateline.view.timeline;

import static dateline.view.Gestures.drag;
import static dateline.view.Gestures.fire;
import static dateline.view.Gestures.wheel;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.explore.Sighting;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.view.Readings;
import dateline.view.theme.Theme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelinePaneTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2021, 5, 1);

  private final Map<Long, Reading> readings = new HashMap<>();
  private final Map<Long, TimeSpan> dated = new HashMap<>();
  private final Explorer explorer = new Explorer();
  private TimelinePane pane;

  @Start
  void start(Stage stage) {
    add(1, Readings.of("In the east", TimeSpan.of(MARCH_1), "Fighting near {Hajin}."));
    add(2, Readings.of("In the west", TimeSpan.of(MAY_1), "Calm in {Palmyra}."));
    add(3, Readings.of("Some day", null, "The army launched an offensive at {Al-Tanf}."));
    pane = new TimelinePane(explorer, new Texts());
    pane.setDater((report, days) -> dated.put(report.id(), days));
    stage.setX(0);
    stage.setY(0);
    Scene scene = new Scene(pane, 900, 200);
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void add(long id, Reading reading) {
    readings.put(id, reading);
    explorer.reports().add(Report.of(id, reading));
  }

  private final class Texts implements Library {
    @Override
    public void fetch(long id, Consumer<Optional<Reading>> then) {
      then.accept(Optional.ofNullable(readings.get(id)));
    }

    @Override
    public void search(Query query, Consumer<List<Finding>> then) {
      then.accept(List.of());
    }
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot robot) {
    Chart chart = chart(robot);
    double x = chart.getWidth() / 3;
    LocalDate under = chart.scale().dateAt(x);
    double before = chart.scale().pxPerDay();

    robot.interact(() -> Event.fireEvent(chart, wheel(x, 20, 0, 120)));

    assertThat(chart.scale().pxPerDay()).isGreaterThan(before * 1.5);
    assertThat(chart.scale().dateAt(x)).isEqualTo(under);
  }

  @Test
  void whatIsToldByReportsThatComeLaterIsCountedAtOnce(FxRobot robot) {
    LocalDate july = LocalDate.of(2021, 7, 1);
    Reading later = Readings.of("In the south", TimeSpan.of(july), "Trucks left {Raqqa}.");
    readings.put(4L, later);

    robot.interact(() -> explorer.update(List.of(Report.of(4, later)), List.of(), List.of()));
    robot.interact(() -> chart(robot).layout());

    assertThat(isCounted(robot, july)).isTrue();
    assertThat(isCounted(robot, july.minusDays(9))).isFalse();
  }

  /// Whether a bar stands on a day.
  private boolean isCounted(FxRobot robot, LocalDate day) {
    Chart chart = chart(robot);
    Node canvas = chart.getChildrenUnmodifiable().getFirst();
    int x = (int) (chart.scale().x(day.toEpochDay()) + chart.scale().pxPerDay() / 2);
    WritableImage[] picture = new WritableImage[1];
    robot.interact(() -> picture[0] = canvas.snapshot(null, null));
    int height = (int) picture[0].getHeight();
    return IntStream.range(height * 2 / 3, height)
        .mapToObj(y -> picture[0].getPixelReader().getColor(x, y))
        .anyMatch(colour -> colour.getRed() - colour.getBlue() > 0.4);
  }

  @Test
  void keysStepTheThumbsAndShiftTheWindow(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    Node from = robot.lookup("#handle-from").query();
    robot.interact(from::requestFocus);

    robot.type(KeyCode.RIGHT);
    assertThat(from.getAccessibleText()).isEqualTo("From, 2 March 2021");
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(from.getAccessibleText()).isEqualTo("From, 20 February 2021");
    robot.type(KeyCode.HOME);
    assertThat(window().first()).isNull();
    robot.type(KeyCode.END);
    assertThat(window()).isEqualTo(TimeSpan.of(MARCH_1.plusDays(6)));

    look(robot, MARCH_1, MARCH_1.plusDays(6));
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(window()).isEqualTo(new TimeSpan(MARCH_1.plusDays(7), MARCH_1.plusDays(13)));
  }

  @Test
  void keysMoveTheWholeWindowWhereNoThumbIsFocused(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    robot.interact(() -> chart(robot).requestFocus());

    robot.type(KeyCode.RIGHT, KeyCode.UP);
    assertThat(window().first()).isEqualTo(MARCH_1.plusDays(2));
    robot.type(KeyCode.PAGE_UP);
    assertThat(window().first()).isEqualTo(MARCH_1.plusDays(12));
    robot.type(KeyCode.LEFT, KeyCode.PAGE_DOWN, KeyCode.DOWN);
    assertThat(window()).isEqualTo(new TimeSpan(MARCH_1, MARCH_1.plusDays(6)));
    robot.push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(window()).isEqualTo(new TimeSpan(MARCH_1.minusDays(7), MARCH_1.minusDays(1)));
    robot.type(KeyCode.END);
    assertThat(window().last()).isAfter(MAY_1);
    assertThat(window().days()).contains(7L);
    assertThat(chart(robot).getAccessibleText()).startsWith("Days shown on the map: ");
  }

  @Test
  void theThumbAtTheEndSaysItsDay(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    Node to = robot.lookup("#handle-to").query();
    robot.interact(to::requestFocus);

    robot.type(KeyCode.PAGE_UP);
    assertThat(to.getAccessibleText()).isEqualTo("To, 17 March 2021");
    robot.type(KeyCode.HOME);
    assertThat(window()).isEqualTo(TimeSpan.of(MARCH_1));
  }

  @Test
  void aDragBesideTheWindowDrawsANewOneAndADoubleClickShowsAll(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(1));
    Chart chart = chart(robot);
    Bounds bounds = chart.localToScene(chart.getBoundsInLocal());
    double y = bounds.getMaxY() - 30;
    double from = bounds.getMinX() + chart.scale().x(MAY_1.minusDays(9).toEpochDay() + 0.5);
    double to = from + 5 * chart.scale().pxPerDay();

    robot.interact(() -> fire(chart, MouseEvent.MOUSE_PRESSED, to, y, true, false));
    robot.interact(() -> fire(chart, MouseEvent.MOUSE_DRAGGED, from, y, false, false));
    robot.interact(() -> fire(chart, MouseEvent.MOUSE_RELEASED, from, y, false, false));
    assertThat(window()).isEqualTo(new TimeSpan(MAY_1.minusDays(9), MAY_1.minusDays(4)));

    robot.doubleClickOn(chart);
    assertThat(window()).isEqualTo(TimeSpan.EVER);
  }

  @Test
  void aDragSnapsToDaysAndAltFreesIt(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    Chart chart = chart(robot);
    robot.interact(() -> chart.zoom(new Scale(MARCH_1.toEpochDay() - 3, 60)));
    Node to = robot.lookup("#handle-to").query();

    drag(robot, to, 80, false);
    assertThat(chart.thumbs().to()).isEqualTo((double) MARCH_1.plusDays(8).toEpochDay());
    drag(robot, to, 80, true);
    assertThat(chart.thumbs().to()).isGreaterThan((double) MARCH_1.plusDays(9).toEpochDay());
    assertThat(chart.thumbs().to()).isLessThan((double) MARCH_1.plusDays(10).toEpochDay());
    assertThat(window().last()).isEqualTo(MARCH_1.plusDays(9));
  }

  @Test
  void aSidewaysWheelOnTheMapMovesTheWindow(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    double aDay = chart(robot).scale().pxPerDay();

    robot.interact(() -> pane.scrub(aDay * 3.01));

    assertThat(window()).isEqualTo(new TimeSpan(MARCH_1.plusDays(3), MARCH_1.plusDays(9)));
  }

  @Test
  void whatIsSelectedOutsideMovesTheWindowAndBackReturns(FxRobot robot) {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    Report west = explorer.report(2).orElseThrow();
    assertThat(button(robot, "#back").isVisible()).isFalse();

    robot.interact(() -> explorer.goTo(new Sighting(west, west.places().getFirst())));
    assertThat(window()).isEqualTo(new TimeSpan(MAY_1.minusDays(3), MAY_1.plusDays(3)));
    robot.clickOn("#back");

    assertThat(window()).isEqualTo(new TimeSpan(MARCH_1, MARCH_1.plusDays(6)));
    assertThat(button(robot, "#back").isVisible()).isFalse();
  }

  @Test
  void whatMustLieInTheWindowIsChosen(FxRobot robot) {
    look(robot, MARCH_1.plusDays(1), MAY_1);
    choose(robot, "#presence", "ongoing throughout it");

    assertThat(explorer.marks()).extracting(mark -> mark.label()).containsExactly("Al-Tanf");
    robot.clickOn("#undated-shown");
    assertThat(explorer.marks()).isEmpty();
  }

  @Test
  void theTrayHoldsWhatHasNoDayAndSaysWhatWouldDateIt(FxRobot robot) {
    TrayCell cell = cell(robot);
    assertThat(robot.lookup("#undated-count").<Label>query().getText()).isEqualTo("1 undated");
    assertThat(cell.getAccessibleText())
        .contains("when this happened, before it came out")
        .contains("The army launched an offensive at Al-Tanf.")
        .contains("the page at The Daily");
  }

  @Test
  void aReportIsDraggedFromTheTrayOntoItsDay(FxRobot robot) {
    Chart chart = chart(robot);
    Bounds bounds = chart.localToScene(chart.getBoundsInLocal());
    double x = bounds.getMinX() + chart.scale().x(MARCH_1.plusDays(20).toEpochDay() + 0.5);
    double y = bounds.getMinY() + 20;
    TrayCell cell = cell(robot);

    robot.interact(() -> fire(cell, MouseEvent.MOUSE_PRESSED, 850, 60, true, false));
    robot.interact(() -> fire(cell, MouseEvent.MOUSE_DRAGGED, x, y, false, false));
    assertThat(robot.lookup("#ghost").<Label>query().getText())
        .isEqualTo("21 March 2021 · Some day");
    robot.interact(() -> fire(cell, MouseEvent.MOUSE_RELEASED, x, y, false, false));

    assertThat(dated).containsExactly(Map.entry(3L, TimeSpan.of(MARCH_1.plusDays(20))));
    assertThat(robot.lookup("#ghost").query().isVisible()).isFalse();
  }

  @Test
  void theKeysDateAReportOfTheTray(FxRobot robot) {
    robot.interact(
        () -> {
          UndatedTray tray = robot.lookup("#undated-tray").query();
          tray.requestFocus();
          tray.getSelectionModel().select(0);
          chart(robot).zoom(new Scale(MARCH_1.toEpochDay(), chart(robot).getWidth() / 10));
        });
    robot.type(KeyCode.D);
    robot.type(KeyCode.RIGHT, KeyCode.PAGE_DOWN);
    assertThat(chart(robot).getAccessibleText()).startsWith("25 February 2021 · Some day. Enter");
    robot.type(KeyCode.ENTER);

    assertThat(dated).containsExactly(Map.entry(3L, TimeSpan.of(LocalDate.of(2021, 2, 25))));
  }

  @Test
  void escapePutsAReportBack(FxRobot robot) {
    robot.interact(() -> explorer.open(explorer.report(1).orElseThrow()));
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.D, KeyCode.RIGHT, KeyCode.ESCAPE);

    assertThat(dated).isEmpty();
    assertThat(chart(robot).getAccessibleText()).startsWith("Days shown on the map");
  }

  @Test
  void aBarIsDraggedToAnotherDayAndOpensOnAClick(FxRobot robot) {
    Chart chart = chart(robot);
    Bounds bounds = chart.localToScene(chart.getBoundsInLocal());
    double x = bounds.getMinX() + chart.scale().x(MARCH_1.toEpochDay() + 0.5);
    double y = bounds.getMinY() + Picture.LANES_Y + 9;
    double later = x + 10 * chart.scale().pxPerDay();

    robot.interact(() -> fire(chart, MouseEvent.MOUSE_PRESSED, x, y, true, false));
    robot.interact(() -> fire(chart, MouseEvent.MOUSE_DRAGGED, later, y, false, false));
    robot.interact(() -> fire(chart, MouseEvent.MOUSE_RELEASED, later, y, false, false));
    assertThat(dated).containsExactly(Map.entry(1L, TimeSpan.of(MARCH_1.plusDays(10))));

    robot.interact(() -> fire(chart, MouseEvent.MOUSE_PRESSED, x, y, true, false));
    robot.interact(() -> fire(chart, MouseEvent.MOUSE_RELEASED, x, y, true, false));
    assertThat(explorer.spotProperty().get()).isEqualTo(new Explorer.Spot(1, null));
  }

  private TimeSpan window() {
    return explorer.windowProperty().get();
  }

  private void look(FxRobot robot, LocalDate first, LocalDate last) {
    robot.interact(() -> explorer.windowProperty().set(new TimeSpan(first, last)));
    robot.interact(pane::layout);
  }

  private static void choose(FxRobot robot, String menu, String choice) {
    MenuButton button = robot.lookup(menu).query();
    robot.interact(
        () ->
            button.getItems().stream()
                .filter(item -> choice.equals(item.getText()))
                .map(RadioMenuItem.class::cast)
                .forEach(RadioMenuItem::fire));
  }

  private static Chart chart(FxRobot robot) {
    return robot.lookup("#timeline-chart").queryAs(Chart.class);
  }

  private static TrayCell cell(FxRobot robot) {
    List<TrayCell> cells =
        List.copyOf(robot.lookup(".undated-tray .list-cell").queryAllAs(TrayCell.class));
    return cells.stream().filter(cell -> cell.getItem() != null).findFirst().orElseThrow();
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryButton();
  }
}
