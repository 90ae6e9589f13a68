package dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that are made only to be read.
final class Scratch {
  private static final int LONGEST_NAME = 48;

  private Scratch() {}

  /// A new folder that goes when the program ends.
  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("dateline-");
    folder.toFile().deleteOnExit();
    return folder;
  }

  /// A file with a text, named by the text's first words.
  static List<Path> withText(String text) throws IOException {
    Path file = folder().resolve(nameOf(text) + ".txt");
    file.toFile().deleteOnExit();
    return List.of(Files.writeString(file, text));
  }

  private static String nameOf(String text) {
    String words =
        text.strip().lines().findFirst().orElse("").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String name = words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME);
    return name.isBlank() ? "Pasted text" : name.strip();
  }
}
