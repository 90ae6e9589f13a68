package dateline.view.map;

import dateline.model.Place;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A place that a mark could also be, shown on the map while it is pointed at or has the focus, and
/// a button that takes it.
final class CandidateRow extends HBox {
  private final Button take = new Button("This one instead");
  private boolean pointed;

  /// @param onPointed given the place, and null when it is no more pointed at
  CandidateRow(Place place, Consumer<@Nullable Place> onPointed) {
    getStyleClass().add("candidate");
    Label name = new Label(place.name());
    name.getStyleClass().add("candidate-name");
    String within = MarkWords.within(place);
    String kind = place.kind().label();
    Label what = new Label(within.isEmpty() ? kind : kind + " in " + within);
    what.getStyleClass().add("why");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(name, what);
    setHgrow(words, Priority.ALWAYS);
    take.getStyleClass().add("take");
    take.setMinWidth(USE_PREF_SIZE);
    take.setVisible(false);
    take.setManaged(false);
    take.setAccessibleText("Take " + name.getText() + ", " + what.getText() + ", instead");
    getChildren().addAll(words, take);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText("Could also be " + name.getText() + ", " + what.getText());
    hoverProperty().subscribe(() -> point(place, onPointed));
    focusWithinProperty().subscribe(() -> point(place, onPointed));
    setOnKeyPressed(this::key);
  }

  /// Lets the place be taken.
  ///
  /// @param onTaken told of the node that was pressed
  void setOnTaken(Consumer<Node> onTaken) {
    take.setManaged(true);
    take.setOnAction(_ -> onTaken.accept(take));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == this && take.isManaged()) {
      take.fire();
      event.consume();
    }
  }

  private void point(Place place, Consumer<@Nullable Place> onPointed) {
    boolean is = isHover() || isFocusWithin();
    if (is != pointed) {
      pointed = is;
      take.setVisible(is && take.isManaged());
      onPointed.accept(is ? place : null);
    }
  }
}
