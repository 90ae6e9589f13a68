package dateline.view.map;

import dateline.basemap.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled fonts at the sizes that the ground's names are written in.
///
/// Belongs to the JavaFX thread.
final class Typesetting {
  private final Map<Cut, Font> fonts = new HashMap<>();

  private record Cut(Typeface face, double size) {}

  Font font(Typeface face, double size) {
    return fonts.computeIfAbsent(new Cut(face, size), Typesetting::loaded);
  }

  private static Font loaded(Cut cut) {
    String resource = cut.face.resource();
    try (InputStream in = Typesetting.class.getResourceAsStream(resource)) {
      Font font = Font.loadFont(Objects.requireNonNull(in, resource), cut.size);
      return font == null ? Font.font(cut.size) : font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
