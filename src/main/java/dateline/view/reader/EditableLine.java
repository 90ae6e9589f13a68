package dateline.view.reader;

import dateline.view.theme.Icon;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A line that can be written anew: a click or Enter opens a field, Enter in it keeps what it says,
/// Escape leaves it.
final class EditableLine extends VBox {
  private final Label line = new Label();
  private final TextField field = new TextField();
  private final Label refusal = new Label();
  private final Function<String, Optional<String>> keeper;
  private final String value;
  private final Node[] beside;

  /// @param name what it says: "Title"
  /// @param shown what stands in the line
  /// @param value what stands in the field first
  /// @param keeper keeps what was typed, or says in a sentence why it cannot
  /// @param beside what is to be had besides while the field is open
  EditableLine(
      String name,
      String shown,
      String value,
      Function<String, Optional<String>> keeper,
      Node... beside) {
    super(4);
    this.keeper = keeper;
    this.value = value;
    this.beside = beside;
    getStyleClass().add("editable");
    line.setText(shown);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.setGraphic(Icon.EDIT.node());
    line.setContentDisplay(ContentDisplay.RIGHT);
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(name + ": " + shown);
    line.setAccessibleHelp("Press Enter to correct it");
    line.setOnMouseClicked(_ -> edit());
    line.setOnKeyPressed(this::lineKey);
    field.setAccessibleText(name);
    field.setPromptText(name);
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::fieldKey);
    refusal.getStyleClass().add("refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    getChildren().add(line);
  }

  EditableLine styled(String... styleClasses) {
    line.getStyleClass().addAll(styleClasses);
    return this;
  }

  private void edit() {
    field.setText(value);
    getChildren().setAll(field);
    getChildren().addAll(beside);
    field.requestFocus();
    field.selectAll();
  }

  private void leave() {
    getChildren().setAll(line);
    line.requestFocus();
  }

  private void lineKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      edit();
      event.consume();
    }
  }

  /// No key that is meant for the field reaches the page around it.
  private void fieldKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> keep();
      case ESCAPE -> leave();
      case TAB, F6 -> {
        return;
      }
      default -> {
        if (event.isShortcutDown() || event.isAltDown()) {
          return;
        }
      }
    }
    event.consume();
  }

  private void keep() {
    Optional<String> why = keeper.apply(field.getText());
    if (why.isEmpty()) {
      leave();
    } else {
      refusal.setText(why.get());
      if (!getChildren().contains(refusal)) {
        getChildren().add(1, refusal);
      }
    }
  }
}
