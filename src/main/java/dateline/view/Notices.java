package dateline.view;

import dateline.view.theme.Icon;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Short messages inside the window, one at a time, that leave by themselves.
///
/// Belongs to the JavaFX thread.
public final class Notices extends HBox {
  private static final Duration STAYS = Duration.seconds(7);

  private final Label words = new Label();
  private final Button action = new Button();
  private final PauseTransition leave = new PauseTransition(STAYS);

  public Notices() {
    super(12);
    getStyleClass().addAll("card", "notice");
    setId("notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    words.setWrapText(true);
    words.setMaxWidth(420);
    action.getStyleClass().addAll("small", "accent", "flat");
    Button close = new Button();
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Close the message");
    close.setOnAction(_ -> setVisible(false));
    leave.setOnFinished(_ -> setVisible(false));
    setOnMouseEntered(_ -> leave.stop());
    setOnMouseExited(_ -> leave.playFromStart());
    getChildren().addAll(words, action, close);
  }

  public void say(String message) {
    show(message);
    action.setVisible(false);
    action.setManaged(false);
  }

  /// A message with a button that does something about it.
  public void offer(String message, String label, Runnable onAccept) {
    show(message);
    action.setVisible(true);
    action.setManaged(true);
    action.setText(label);
    action.setOnAction(
        _ -> {
          setVisible(false);
          onAccept.run();
        });
  }

  /// Takes the message away, and with it what its button would do.
  public void dismiss() {
    leave.stop();
    action.setOnAction(null);
    setVisible(false);
  }

  private void show(String message) {
    words.setText(message);
    setVisible(true);
    leave.playFromStart();
  }
}
