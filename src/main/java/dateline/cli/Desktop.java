package dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program's window, for the command line to open.
public interface Desktop {
  /// Whether there is a display to open it on.
  boolean isThere();

  /// Opens the window and returns when it was closed.
  ///
  /// @param project the one to open; otherwise the last one
  void open(List<Path> files, Optional<Path> project);
}
