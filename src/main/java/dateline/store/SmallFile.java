package dateline.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that the program remembers something in.
final class SmallFile {
  private static final Logger LOG = System.getLogger(SmallFile.class.getName());

  private SmallFile() {}

  /// Writes all of it or nothing. What cannot be kept is not worth a word to the user.
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, file.getFileName() + " could not be kept", e);
    }
  }
}
