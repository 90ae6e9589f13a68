package dateline.view.timeline;

import static dateline.view.Gestures.fire;
import static dateline.view.Gestures.wheel;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UndatedOnlyTest {
  private final Map<Long, TimeSpan> dated = new HashMap<>();
  private final Explorer explorer = new Explorer();

  @Start
  void start(Stage stage) {
    explorer.reports().add(Report.of(7, Readings.of("Some day", null, "Calm in {Palmyra}.")));
    TimelinePane pane = new TimelinePane(explorer, new EmptyLibrary());
    pane.setDater((report, days) -> dated.put(report.id(), days));
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(pane, 900, 200));
    stage.show();
  }

  @Test
  void aReportIsDraggedOntoADayOfTheTwoYearsThatAreOffered(FxRobot robot) {
    Chart chart = chart(robot);
    Bounds bounds = chart.localToScene(chart.getBoundsInLocal());
    double x = bounds.getMinX() + chart.getWidth() / 2;
    LocalDate day = chart.scale().dateAt(chart.getWidth() / 2);
    TrayCell cell = cell(robot);

    robot.interact(() -> fire(cell, MouseEvent.MOUSE_PRESSED, 850, 60, true, false));
    robot.interact(() -> fire(cell, MouseEvent.MOUSE_DRAGGED, x, 100, false, false));
    assertThat(robot.lookup("#ghost").<Label>query().isVisible()).isTrue();
    robot.interact(() -> fire(cell, MouseEvent.MOUSE_RELEASED, x, 100, false, false));

    assertThat(dated).containsExactly(Map.entry(7L, TimeSpan.of(day)));
    assertThat(chart.scale().dateAt(Chart.RIM + 1).getDayOfYear()).isLessThan(7);
  }

  @Test
  void itSaysHowReportsGetTheirDays(FxRobot robot) {
    Label hint = robot.lookup(".timeline-hint").query();
    assertThat(hint.isVisible()).isTrue();
    assertThat(hint.getText()).startsWith("Nothing has a day yet.");
    robot.interact(() -> explorer.reports().clear());
    assertThat(hint.getText()).isEqualTo("The days that reports speak of appear here");
  }

  @Test
  void theWheelBringsOtherYears(FxRobot robot) {
    Chart chart = chart(robot);
    double before = chart.scale().pxPerDay();
    robot.interact(() -> Event.fireEvent(chart, wheel(300, 60, 0, -400)));

    assertThat(chart.scale().pxPerDay()).isLessThan(before / 5);
  }

  @Test
  void theKeysDateItToo(FxRobot robot) {
    robot.interact(
        () -> {
          UndatedTray tray = robot.lookup("#undated-tray").query();
          tray.requestFocus();
          tray.getSelectionModel().select(0);
        });
    LocalDate middle = chart(robot).scale().dateAt(chart(robot).getWidth() / 2);
    robot.type(KeyCode.D, KeyCode.RIGHT, KeyCode.ENTER);

    assertThat(dated).containsExactly(Map.entry(7L, TimeSpan.of(middle.plusDays(1))));
  }

  @Test
  void thereIsNoWindowToMove(FxRobot robot) {
    robot.interact(() -> chart(robot).requestFocus());
    robot.type(KeyCode.LEFT, KeyCode.HOME);

    assertThat(explorer.windowProperty().get()).isEqualTo(TimeSpan.EVER);
    assertThat(robot.lookup("#handle-from").<Node>query().isVisible()).isFalse();
  }

  private static Chart chart(FxRobot robot) {
    return robot.lookup("#timeline-chart").queryAs(Chart.class);
  }

  private static TrayCell cell(FxRobot robot) {
    List<TrayCell> cells =
        List.copyOf(robot.lookup(".undated-tray .list-cell").queryAllAs(TrayCell.class));
    return cells.stream().filter(cell -> cell.getItem() != null).findFirst().orElseThrow();
  }
}
