package dateline.view.timeline;

import dateline.explore.DateWords;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/// One end of the window, to be dragged or moved by keys.
final class Handle extends Region {
  static final double WIDTH = 12;

  private final String name;

  /// @param name "From" or "To", as it is read out
  Handle(String name) {
    this.name = name;
    Region grip = new Region();
    grip.getStyleClass().add("grip");
    grip.setMouseTransparent(true);
    getChildren().add(grip);
    getStyleClass().add("handle");
    setId("handle-" + name.toLowerCase(Locale.ROOT));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setCursor(Cursor.H_RESIZE);
  }

  void show(LocalDate day) {
    setAccessibleText(name + ", " + DateWords.of(day));
  }

  @Override
  protected void layoutChildren() {
    double height = Math.min(32, getHeight() - 8);
    getChildren().getFirst().resizeRelocate(0, (getHeight() - height) / 2, getWidth(), height);
  }
}
