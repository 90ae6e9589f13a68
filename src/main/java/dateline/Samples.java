package dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The sample reports that come with the program.
final class Samples {
  private static final String FOLDER = "/dateline/seeds";

  private Samples() {}

  /// Copies them out of the program, to be read like any other files.
  static List<Path> copiedTo(Path folder) {
    try {
      URI uri = Objects.requireNonNull(Samples.class.getResource(FOLDER), FOLDER).toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return copied(jar.getPath(FOLDER), folder);
        }
      }
      return copied(Path.of(uri), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> copied(Path from, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files
          .sorted()
          .map(file -> copied(file, folder, file.getFileName().toString()))
          .toList();
    }
  }

  private static Path copied(Path file, Path folder, String name) {
    try {
      return Files.copy(file, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
