import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `jpackage` wrote for the program's launcher: with what Java is started.
///
/// @param options of Java, with `$APPDIR` for the folder of the jars
/// @param jars in the order of the class path, which Java compares with that of its cache
record Configuration(List<String> options, List<String> jars) {

  /// @param app holds the jars
  static Configuration of(Path app) throws IOException {
    Path file;
    try (var files = Files.newDirectoryStream(app, "*.cfg")) {
      file = files.iterator().next();
    }
    List<String> lines = Files.readAllLines(file);
    return new Configuration(values(lines, "java-options="), values(lines, "app.classpath="));
  }

  private static List<String> values(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .toList();
  }
}
