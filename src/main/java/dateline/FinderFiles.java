package dateline;

import dateline.handover.Handover;
import dateline.handover.Request;
import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The files that a Mac opens with the program, which come as events and not as arguments: they are
/// handed to the window like those of any later start.
final class FinderFiles {
  private static final Duration UNTIL_THE_WINDOW_LISTENS = Duration.ofSeconds(30);

  private FinderFiles() {}

  /// To be called before JavaFX starts, or the first event is lost.
  ///
  /// @param doorway where the window listens, sooner or later
  static void awaitFor(Path doorway) {
    System.setProperty("java.awt.headless", "false");
    Desktop.getDesktop()
        .setOpenFileHandler(
            event -> {
              List<Path> files = event.getFiles().stream().map(File::toPath).toList();
              Thread.startVirtualThread(() -> deliver(files, doorway));
            });
  }

  /// Whether the window took the files in the end.
  static boolean deliver(List<Path> files, Path doorway) {
    return Handover.soon(Request.of(null, files), doorway, UNTIL_THE_WINDOW_LISTENS);
  }
}
