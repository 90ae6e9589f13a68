package dateline.view.reports;

import dateline.view.theme.Icon;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// Says how many copies a report has, and folds them out or away.
final class CopyChip extends Label {
  private Runnable onToggle = () -> {};

  CopyChip() {
    getStyleClass().add("copy-chip");
    setMinWidth(USE_PREF_SIZE);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    setOnMouseClicked(_ -> onToggle.run());
  }

  void show(int copies, boolean isUnfolded, Runnable toggle) {
    onToggle = toggle;
    setText(words(copies));
    setGraphic((isUnfolded ? Icon.UNFOLDED : Icon.OPEN).node());
    setVisible(copies > 0);
    setManaged(copies > 0);
  }

  static String words(int copies) {
    return copies == 1 ? "and 1 copy" : "and " + copies + " copies";
  }
}
