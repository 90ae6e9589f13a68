package dateline.view.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that come with the program.
public final class Fonts {
  private static final String FOLDER = "/dateline/assets/fonts/";
  private static final List<String> FILES =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Bold.ttf",
          "NotoSans-Italic.ttf",
          "NotoSerif-Regular.ttf",
          "NotoSerif-Bold.ttf",
          "NotoSerif-Italic.ttf",
          "NotoSansArabic-Regular.ttf",
          "NotoSansArabic-Bold.ttf");

  private Fonts() {}

  /// Makes them known to the toolkit by their family names.
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
      Font.loadFont(Objects.requireNonNull(in, file), 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
