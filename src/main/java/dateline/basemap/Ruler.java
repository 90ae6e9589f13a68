package dateline.basemap;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Measures writing. Safe for use by several threads.
final class Ruler {
  /// Large enough that no rounding shows.
  private static final int SIZE = 100;

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

  Ruler() {
    for (Typeface face : Typeface.values()) {
      fonts.put(face, loaded(face.resource()).deriveFont((float) SIZE));
    }
  }

  double width(String text, Typeface face, double size) {
    Font font = Objects.requireNonNull(fonts.get(face));
    return font.getStringBounds(text, UNHINTED).getWidth() * size / SIZE;
  }

  private static Font loaded(String resource) {
    try (InputStream in = Ruler.class.getResourceAsStream(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
