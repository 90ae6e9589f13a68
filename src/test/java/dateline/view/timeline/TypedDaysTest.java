package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TypedDaysTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);

  private final Map<Long, TimeSpan> dated = new HashMap<>();
  private final Explorer explorer = new Explorer();

  @Start
  void start(Stage stage) {
    explorer
        .reports()
        .addAll(
            Report.of(1, Readings.of("In the east", TimeSpan.of(MARCH_1), "Near {Hajin}.")),
            Report.of(2, Readings.of("Some day", null, "Calm in {Palmyra}.")));
    TimelinePane pane = new TimelinePane(explorer, new EmptyLibrary());
    pane.setDater((report, days) -> dated.put(report.id(), days));
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(pane, 900, 200));
    stage.show();
  }

  @Test
  void aDayTypedOnTheTimelineIsShown(FxRobot robot) {
    robot.interact(() -> chart(robot).requestFocus());
    robot.write("3 March 2021");
    robot.type(KeyCode.ENTER);

    assertThat(explorer.windowProperty().get()).isEqualTo(TimeSpan.of(MARCH_1.plusDays(2)));
    assertThat(chart(robot).isFocused()).isTrue();
  }

  @Test
  void theWordsOfTheWindowAreWrittenAnew(FxRobot robot) {
    robot.interact(() -> explorer.windowProperty().set(TimeSpan.of(MARCH_1)));
    robot.clickOn("#window-words");
    assertThat(robot.lookup("#typed-days").queryTextInputControl().getText())
        .isEqualTo("1 March 2021");
    robot.interact(() -> robot.lookup("#typed-days").queryTextInputControl().clear());
    robot.write("between 3 and 5 March 2021");
    robot.type(KeyCode.ENTER);

    assertThat(explorer.windowProperty().get())
        .isEqualTo(new TimeSpan(MARCH_1.plusDays(2), MARCH_1.plusDays(4)));
  }

  @Test
  void whatIsUnclearIsSaidAndEscapeLeavesIt(FxRobot robot) {
    robot.interact(() -> chart(robot).requestFocus());
    robot.write("3/4/2021");
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#typed-unclear").<Label>query().getText()).contains("can be two days");
    robot.type(KeyCode.ESCAPE);

    assertThat(robot.lookup("#typed-days").<Node>query().getParent().isVisible()).isFalse();
    assertThat(explorer.windowProperty().get()).isEqualTo(TimeSpan.EVER);
  }

  @Test
  void theDayOfAReportInTheHandIsTyped(FxRobot robot) {
    robot.interact(
        () -> {
          UndatedTray tray = robot.lookup("#undated-tray").query();
          tray.requestFocus();
          tray.getSelectionModel().select(0);
        });
    robot.type(KeyCode.D);
    robot.write("17 May 2019");
    robot.type(KeyCode.ENTER);

    assertThat(dated).containsExactly(Map.entry(2L, TimeSpan.of(LocalDate.of(2019, 5, 17))));
  }

  private static Chart chart(FxRobot robot) {
    return robot.lookup("#timeline-chart").queryAs(Chart.class);
  }
}
