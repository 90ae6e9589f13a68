package dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.view.theme.Theme;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ErrorWindowTest {
  private static final String SECRET = "the convoy left Palmyra at dawn";

  private ErrorWindow errors;

  @Start
  void start(Stage stage) {
    errors = new ErrorWindow(new Theme());
  }

  @Test
  void whatIsCopiedSaysWhereItHappenedButNothingOfTheReports(FxRobot robot) {
    robot.interact(() -> errors.show(failure()));
    assertThat(robot.lookup(".headline").<Label>query().getText()).contains("could not be read");

    robot.clickOn("Copy the details");

    String shown = robot.lookup(".details").<TextArea>query().getText();
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(shown));
    assertThat(shown)
        .contains("java.lang.IllegalStateException")
        .contains("caused by java.lang.NumberFormatException")
        .contains("ErrorWindowTest.failure")
        .contains("Java " + System.getProperty("java.version"))
        .doesNotContain(SECRET)
        .doesNotContain("could not be read");
  }

  private static IllegalStateException failure() {
    try {
      return new IllegalStateException("parsed " + Integer.parseInt(SECRET));
    } catch (NumberFormatException e) {
      return new IllegalStateException("“" + SECRET + "” could not be read", e);
    }
  }
}
