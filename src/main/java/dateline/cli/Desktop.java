package dateline.cli;

import dateline.model.TimeSpan;
import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program's window, as the command line knows it.
public interface Desktop {
  /// Whether there is a display to open a window on.
  boolean isThere();

  /// Opens the window and returns when it was closed.
  ///
  /// @param project the one to open; otherwise the last one
  void open(List<Path> files, Optional<Path> project);

  /// Draws the window as it shows a project, without a display.
  ///
  /// @param target a PNG file
  void draw(Project project, Picture picture, Path target) throws IOException;

  /// How the window is drawn.
  ///
  /// @param days what the timeline's window is set to
  record Picture(Size size, TimeSpan days, boolean isDark) {}

  /// How large a picture is, in pixels.
  record Size(int width, int height) {
    public Size {
      if (width < 320 || height < 240 || width > 8192 || height > 8192) {
        throw new IllegalArgumentException("bad size " + width + "x" + height);
      }
    }
  }
}
