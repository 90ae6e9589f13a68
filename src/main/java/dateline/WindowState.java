package dateline;

import dateline.store.SavedWindow;
import dateline.store.SavedWindow.Frame;
import dateline.view.WindowPane;
import dateline.view.theme.Theme;
import java.util.Arrays;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// How a user has set the window up, to be kept from start to start.
///
/// Belongs to the JavaFX thread.
final class WindowState {
  private final Stage stage;
  private final Theme theme;
  private final WindowPane window;
  private @Nullable Frame frame;

  WindowState(Stage stage, Theme theme, WindowPane window) {
    this.stage = stage;
    this.theme = theme;
    this.window = window;
  }

  SavedWindow now() {
    if (!stage.isMaximized()) {
      frame = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    return new SavedWindow(
        frame, stage.isMaximized(), window.sizes(), theme.choiceProperty().get().name());
  }

  /// Before the window is shown. A window that was on a screen that is gone is put where the system
  /// likes; one that is larger than the screen fills it.
  void restore(SavedWindow last) {
    window.setSizes(last.sizes());
    Arrays.stream(Theme.Choice.values())
        .filter(choice -> choice.name().equals(last.theme()))
        .forEach(theme.choiceProperty()::set);
    if (last.frame() != null && isOnAScreen(last.frame())) {
      place(last.frame());
    }
    stage.setMaximized(last.isMaximized() || (frame == null && !fitsTheScreen()));
  }

  private void place(Frame to) {
    frame = to;
    stage.setX(to.x());
    stage.setY(to.y());
    stage.setWidth(to.width());
    stage.setHeight(to.height());
  }

  private static boolean isOnAScreen(Frame frame) {
    return !Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height())
        .isEmpty();
  }

  private boolean fitsTheScreen() {
    var screen = Screen.getPrimary().getVisualBounds();
    return stage.getScene().getWidth() <= screen.getWidth()
        && stage.getScene().getHeight() <= screen.getHeight();
  }
}
