package dateline.view.map;

import dateline.basemap.Ink;
import dateline.basemap.MapLabel;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Writes the ground's names.
final class NamePainter {
  /// How much of the ground a halo covers; it is drawn several times over.
  private static final double HALO = 0.55;

  private final GraphicsContext graphics;
  private final Writing writing;
  private final Typesetting typesetting;
  private final boolean dark;

  NamePainter(GraphicsContext graphics, Typesetting typesetting, boolean dark) {
    this.graphics = graphics;
    writing = new Writing(graphics);
    this.typesetting = typesetting;
    this.dark = dark;
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.setTextBaseline(VPos.BASELINE);
  }

  /// Writes one with its spot at the origin.
  void paint(MapLabel name) {
    Ink colours = Ink.of(name.kind(), dark);
    Color ink = colour(colours.text(), 1);
    Color halo = colour(colours.halo(), HALO);
    graphics.rotate(-name.angle());
    if (name.dotRadius() > 0) {
      paintDot(name.dotRadius(), ink, halo);
    }
    name.lines().forEach(line -> write(line, ink, halo));
  }

  private void paintDot(double radius, Color ink, Color halo) {
    graphics.setFill(halo);
    graphics.fillOval(-radius - 1, -radius - 1, 2 * radius + 2, 2 * radius + 2);
    graphics.setFill(ink);
    graphics.fillOval(-radius, -radius, 2 * radius, 2 * radius);
  }

  private void write(MapLabel.Line line, Color ink, Color halo) {
    graphics.setFont(typesetting.font(line.face(), line.size()));
    writing.write(line.text(), line.x(), line.baseline(), ink, halo);
  }

  private static Color colour(int rgb, double opacity) {
    return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
  }
}
