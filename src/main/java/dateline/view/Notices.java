package dateline.view;

import dateline.view.theme.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short messages inside the window, one at a time; all but warnings leave by themselves.
///
/// Belongs to the JavaFX thread.
public final class Notices extends HBox {
  private static final Duration STAYS = Duration.seconds(7);
  private static final Duration QUESTION_STAYS = Duration.seconds(30);

  private final Label words = new Label();
  private final VBox lines = new VBox(8, words);
  private final HBox actions = new HBox(4);
  private final Button close = new Button();
  private final PauseTransition leave = new PauseTransition(STAYS);
  private @Nullable Node focusBefore;
  private Duration stays = STAYS;

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
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Close the message");
    close.setOnAction(_ -> setVisible(false));
    leave.setOnFinished(_ -> setVisible(false));
    setOnMouseEntered(_ -> leave.stop());
    setOnMouseExited(_ -> stayAWhile());
    getChildren().addAll(lines, actions, close);
  }

  public void say(String message) {
    show(message, STAYS);
  }

  /// A message that stays until it is closed, or another takes its place.
  public void warn(String message) {
    show(message, Duration.INDEFINITE);
  }

  /// A message with a button that does something about it.
  public void offer(String message, String label, Runnable onAccept) {
    show(message, STAYS, new Choice(label, onAccept));
  }

  /// A question, which stays longer.
  public void ask(String question, Choice... answers) {
    show(question, QUESTION_STAYS, answers);
  }

  /// A button of a message.
  public record Choice(String label, Runnable onChosen) {}

  /// Takes the message away, and with it what its buttons would do.
  public void dismiss() {
    leave.stop();
    actions.getChildren().clear();
    setVisible(false);
  }

  /// The buttons of a question stand below the words, for there are several.
  private void show(String message, Duration shownFor, Choice... choices) {
    stays = shownFor;
    boolean asks = shownFor.equals(QUESTION_STAYS);
    if (getScene() != null && !actions.getChildren().contains(getScene().getFocusOwner())) {
      focusBefore = getScene().getFocusOwner();
    }
    words.setText(message);
    actions.getChildren().setAll(Stream.of(choices).map(this::button).toList());
    lines.getChildren().setAll(asks ? List.of(words, actions) : List.of(words));
    getChildren().setAll(asks ? List.of(lines, close) : List.of(lines, actions, close));
    setVisible(true);
    stayAWhile();
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
    leave.stop();
    if (!stays.isIndefinite()) {
      leave.setDuration(stays);
      leave.playFromStart();
    }
  }
}
