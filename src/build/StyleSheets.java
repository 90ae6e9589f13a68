import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts beside each style sheet the form that JavaFX takes in its place, which need not be parsed
/// at every start.
///
/// Usage, with JavaFX on the class path: `java src/build/StyleSheets.java FOLDER`.
final class StyleSheets {
  private StyleSheets() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.getFileName().toString().replace(".css", ".bss");
      Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
    }
  }
}
