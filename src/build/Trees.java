import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders with all that is in them.
final class Trees {
  private Trees() {}

  static void delete(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      for (Path path : all(root).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  static long bytes(Path root) throws IOException {
    long bytes = 0;
    for (Path path : all(root).filter(path -> Files.isRegularFile(path)).toList()) {
      bytes += Files.size(path);
    }
    return bytes;
  }

  private static Stream<Path> all(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return List.copyOf(paths.toList()).stream();
    }
  }
}
