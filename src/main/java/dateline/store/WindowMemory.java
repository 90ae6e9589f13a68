package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/// Remembers the window in a file; one that is lost or damaged is none at all.
public final class WindowMemory {
  private final Path file;

  public WindowMemory(Path file) {
    this.file = file;
  }

  public SavedWindow last() {
    try {
      SavedWindow last = Json.read(Files.readString(file), SavedWindow.class);
      return last == null ? SavedWindow.FIRST : last;
    } catch (IOException | JacksonException e) {
      return SavedWindow.FIRST;
    }
  }

  public void keep(SavedWindow window) {
    SmallFile.write(file, String.valueOf(Json.write(window)));
  }
}
