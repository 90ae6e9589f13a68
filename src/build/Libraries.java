import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Lays the program's jars out as they are installed. The native code in them lies beside them
/// then, and only that of this system: it need not be unpacked at every start, nor left behind in
/// the user's folders.
final class Libraries {
  private Libraries() {}

  /// @param built holds the program's jar, and the others in `lib`
  static void lay(Path built, Path target, Platform platform) throws IOException {
    Files.createDirectories(target);
    Files.copy(built.resolve("dateline.jar"), target.resolve("dateline.jar"));
    List<Path> jars;
    try (Stream<Path> files = Files.list(built.resolve("lib"))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      copy(jar, target, platform);
    }
  }

  private static void copy(Path from, Path target, Platform platform) throws IOException {
    Path to = target.resolve(from.getFileName());
    try (JarFile jar = new JarFile(from.toFile())) {
      if (jar.stream().noneMatch(Libraries::isNative)) {
        Files.copy(from, to);
        return;
      }
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
        for (JarEntry entry : jar.stream().toList()) {
          if (!isNative(entry)) {
            out.putNextEntry(new JarEntry(entry.getName()));
            copy(jar, entry, out);
          } else if (isFor(platform, entry)) {
            Path file = target.resolve(Path.of(entry.getName()).getFileName());
            try (OutputStream unpacked = Files.newOutputStream(file)) {
              copy(jar, entry, unpacked);
            }
          }
        }
      }
    }
  }

  private static void copy(JarFile jar, JarEntry entry, OutputStream out) throws IOException {
    try (var in = jar.getInputStream(entry)) {
      in.transferTo(out);
    }
  }

  private static boolean isNative(JarEntry entry) {
    return entry.getName().matches(".*\\.(so|dll|dylib|jnilib)");
  }

  /// JavaFX's jars hold one system's code in their root, that of SQLite all systems' in folders.
  private static boolean isFor(Platform platform, JarEntry entry) {
    String name = entry.getName();
    if (!name.startsWith("org/sqlite/native/")) {
      return !name.contains("/");
    }
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    String system =
        platform.folder().substring(0, 1).toUpperCase() + platform.folder().substring(1);
    return name.startsWith("org/sqlite/native/" + system + "/" + processor + "/");
  }
}
