package dateline.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.view.Readings;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PlayingTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2021, 5, 1);

  private final Explorer explorer = new Explorer();
  private TimelinePane pane;

  @Start
  void start(Stage stage) {
    explorer
        .reports()
        .addAll(
            Report.of(1, Readings.of("In the east", TimeSpan.of(MARCH_1), "Near {Hajin}.")),
            Report.of(2, Readings.of("In the west", TimeSpan.of(MAY_1), "Calm in {Palmyra}.")));
    pane = new TimelinePane(explorer, new EmptyLibrary());
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(pane, 900, 200));
    stage.show();
  }

  @Test
  void playingMovesTheWindowToTheEndAndStops(FxRobot robot) throws Exception {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    speed(robot, "10 years/s");

    robot.clickOn("#play");
    await(() -> button(robot, "#play").getAccessibleText().equals("Play"));

    assertThat(window().days()).contains(7L);
    assertThat(window().last()).isAfter(MAY_1);
  }

  @Test
  void playingAgainPausesWhereItIs(FxRobot robot) throws Exception {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    speed(robot, "3 days/s");

    robot.clickOn("#play");
    await(() -> !window().equals(new TimeSpan(MARCH_1, MARCH_1.plusDays(6))));
    assertThat(button(robot, "#play").getAccessibleText()).isEqualTo("Pause");
    robot.clickOn("#play");
    TimeSpan paused = window();
    WaitForAsyncUtils.waitForFxEvents(20);

    assertThat(window()).isEqualTo(paused);
    assertThat(paused.first()).isAfter(MARCH_1);
  }

  @Test
  void whatGrowsKeepsItsStart(FxRobot robot) throws Exception {
    look(robot, MARCH_1, MARCH_1);
    choose(robot, "#motion", "Grows");
    speed(robot, "1 month/s");

    robot.clickOn("#play");
    await(() -> window().days().orElse(999L) > 3);
    robot.clickOn("#play");

    assertThat(window().first()).isEqualTo(MARCH_1);
  }

  @Test
  void jumpingGoesFromADayWithSomethingToTheNext(FxRobot robot) throws Exception {
    look(robot, MARCH_1, MARCH_1);
    choose(robot, "#motion", "Next day with something");
    speed(robot, "1 year/s");

    robot.clickOn("#play");
    await(() -> window().equals(TimeSpan.of(MAY_1)));
  }

  @Test
  void turningBackPlaysTowardsTheStart(FxRobot robot) throws Exception {
    look(robot, MAY_1, MAY_1);
    choose(robot, "#motion", "Next day with something");
    choose(robot, "#motion", "Turn back at the end");
    speed(robot, "1 year/s");

    robot.clickOn("#play");
    await(() -> window().equals(TimeSpan.of(MARCH_1)));
    await(() -> window().equals(TimeSpan.of(MAY_1)));
    robot.clickOn("#play");
  }

  @Test
  void beginningAgainPlaysFromTheFirstDay(FxRobot robot) throws Exception {
    look(robot, MAY_1, MAY_1);
    choose(robot, "#motion", "Begin again at the end");
    speed(robot, "1 year/s");

    robot.clickOn("#play");
    await(() -> window().first() != null && window().first().isBefore(MARCH_1));
    assertThat(button(robot, "#play").getAccessibleText()).isEqualTo("Pause");
    robot.clickOn("#play");
    assertThat(window().days()).contains(1L);
  }

  @Test
  void aSingleDayMovesHoursAtATime(FxRobot robot) throws Exception {
    look(robot, MARCH_1, MARCH_1.plusDays(6));
    choose(robot, "#motion", "Single day");
    speed(robot, "72 hours/s");

    robot.clickOn("#play");
    await(() -> window().first() != null && window().first().isAfter(MARCH_1.plusDays(1)));
    robot.clickOn("#play");
    assertThat(window().days()).contains(1L);
  }

  @Test
  void whatIsNoSpeedIsPutBack(FxRobot robot) {
    speed(robot, "3 days/s");
    speed(robot, "quick");

    assertThat(speedField(robot).getEditor().getText()).isEqualTo("3 days/s");
    robot.interact(() -> speedField(robot).increment());
    assertThat(speedField(robot).getEditor().getText()).isEqualTo("1 week/s");
  }

  private TimeSpan window() {
    return explorer.windowProperty().get();
  }

  private void look(FxRobot robot, LocalDate first, LocalDate last) {
    robot.interact(() -> explorer.windowProperty().set(new TimeSpan(first, last)));
    robot.interact(pane::layout);
  }

  private static void speed(FxRobot robot, String typed) {
    robot.interact(() -> speedField(robot).getEditor().requestFocus());
    robot.interact(() -> speedField(robot).getEditor().setText(typed));
    robot.type(KeyCode.ENTER);
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

  @SuppressWarnings("unchecked")
  private static Spinner<Speed> speedField(FxRobot robot) {
    return robot.lookup("#speed").queryAs(Spinner.class);
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryButton();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }
}
