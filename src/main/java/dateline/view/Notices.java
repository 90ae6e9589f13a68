package dateline.view;

import dateline.view.theme.Icon;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short messages inside the window, one at a time, that leave by themselves.
///
/// Belongs to the JavaFX thread.
public final class Notices extends HBox {
  private static final Duration STAYS = Duration.seconds(7);

  private final Label words = new Label();
  private final HBox actions = new HBox(4);
  private final PauseTransition leave = new PauseTransition(STAYS);
  private @Nullable Node focusBefore;
  private boolean isQuestion;

  public Notices() {
    super(12);
    getStyleClass().addAll("card", "notice");
    setId("notice");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
    words.setWrapText(true);
    words.setMaxWidth(420);
    actions.setAlignment(Pos.CENTER_LEFT);
    Button close = new Button();
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Close the message");
    close.setOnAction(_ -> setVisible(false));
    leave.setOnFinished(_ -> setVisible(false));
    setOnMouseEntered(_ -> leave.stop());
    setOnMouseExited(_ -> stayAWhile());
    getChildren().addAll(words, actions, close);
  }

  public void say(String message) {
    show(message, List.of());
    stayAWhile();
  }

  /// A message with a button that does something about it.
  public void offer(String message, String label, Runnable onAccept) {
    show(message, List.of(new Choice(label, onAccept)));
    stayAWhile();
  }

  /// A question that waits for its answer, or for the next message.
  public void ask(String question, Choice... answers) {
    show(question, List.of(answers));
    isQuestion = true;
    leave.stop();
  }

  /// A button of a message.
  public record Choice(String label, Runnable onChosen) {}

  /// Takes the message away, and with it what its buttons would do.
  public void dismiss() {
    leave.stop();
    actions.getChildren().clear();
    setVisible(false);
  }

  private void show(String message, List<Choice> choices) {
    isQuestion = false;
    if (getScene() != null && !actions.getChildren().contains(getScene().getFocusOwner())) {
      focusBefore = getScene().getFocusOwner();
    }
    words.setText(message);
    actions.getChildren().setAll(choices.stream().map(this::button).toList());
    actions.setManaged(!choices.isEmpty());
    setVisible(true);
  }

  private Button button(Choice choice) {
    Button button = new Button(choice.label);
    button.getStyleClass().addAll("small", "accent", "flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          giveFocusBack();
          setVisible(false);
          choice.onChosen.run();
        });
    return button;
  }

  /// So that keys go on to where they went before.
  private void giveFocusBack() {
    if (focusBefore != null && focusBefore.getScene() != null) {
      focusBefore.requestFocus();
    }
  }

  private void stayAWhile() {
    if (!isQuestion) {
      leave.playFromStart();
    }
  }
}
