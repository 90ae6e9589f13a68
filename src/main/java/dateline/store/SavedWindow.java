package dateline.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a user last left the window, whatever was open in it; what is null was left to the program.
///
/// @param frame where it was on the screen, when it did not fill that
/// @param isMaximized whether it filled the screen
/// @param sizes of the panes at its rim in px, by their names
/// @param theme the name of a look
public record SavedWindow(
    @Nullable Frame frame, boolean isMaximized, Map<String, Double> sizes, @Nullable String theme) {
  /// Before the first start.
  public static final SavedWindow FIRST = new SavedWindow(null, false, Map.of(), null);

  public SavedWindow {
    sizes = Map.copyOf(sizes);
  }

  /// In px of the screen.
  public record Frame(double x, double y, double width, double height) {}
}
