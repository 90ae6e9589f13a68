package dateline.view.map;

import dateline.model.Place;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A place that a mark could also be, shown on the map while it is pointed at or has the focus.
///
/// What can be done with the place stands at its end.
final class CandidateRow extends HBox {
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
    getChildren().add(words);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText("Could also be " + name.getText() + ", " + what.getText());
    hoverProperty().subscribe(() -> point(place, onPointed));
    focusedProperty().subscribe(() -> point(place, onPointed));
  }

  private void point(Place place, Consumer<@Nullable Place> onPointed) {
    boolean is = isHover() || isFocused();
    if (is != pointed) {
      pointed = is;
      onPointed.accept(is ? place : null);
    }
  }
}
