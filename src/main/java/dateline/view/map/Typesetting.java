package dateline.view.map;

import dateline.basemap.Typeface;
import dateline.view.theme.Fonts;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled fonts at the sizes that the ground's names are written in.
///
/// Belongs to the JavaFX thread.
final class Typesetting {
  private final Map<Cut, Font> fonts = new HashMap<>();

  private record Cut(Typeface face, double size) {}

  Font font(Typeface face, double size) {
    return fonts.computeIfAbsent(
        new Cut(face, size), cut -> Fonts.of(cut.face.resource(), cut.size));
  }
}
