package dateline.view.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The fonts that come with the program, each read from its file once. Safe for use by several
/// threads.
public final class Fonts {
  private static final String FOLDER = "/dateline/assets/fonts/";

  private static final List<String> OF_THE_INTERFACE =
      List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

  private static final List<String> OF_TEXTS =
      List.of(
          "NotoSans-Italic.ttf",
          "NotoSerif-Regular.ttf",
          "NotoSerif-Bold.ttf",
          "NotoSerif-Italic.ttf",
          "NotoSansArabic-Regular.ttf",
          "NotoSansArabic-Bold.ttf");

  private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

  private Fonts() {}

  /// Makes those of the window's own words known to the toolkit by their family names.
  public static void load() {
    OF_THE_INTERFACE.forEach(file -> of(FOLDER + file, 12));
  }

  /// Makes those known that the texts of reports are set in.
  public static void loadForTexts() {
    OF_TEXTS.forEach(file -> of(FOLDER + file, 12));
  }

  /// One of the program's resources as a font, or the system's own where it cannot be used.
  public static Font of(String resource, double size) {
    return new Font(LOADED.computeIfAbsent(resource, Fonts::read).getName(), size);
  }

  private static Font read(String resource) {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      Font font = Font.loadFont(Objects.requireNonNull(in, resource), 12);
      return font == null ? Font.getDefault() : font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
