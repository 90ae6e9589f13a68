package dateline.view.map;

import dateline.basemap.Ink;
import dateline.basemap.MapLabel;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Writes the ground's names.
final class NamePainter {
  private static final double HALO = 2.5;

  private final GraphicsContext graphics;
  private final Typesetting typesetting;
  private final boolean dark;

  NamePainter(GraphicsContext graphics, Typesetting typesetting, boolean dark) {
    this.graphics = graphics;
    this.typesetting = typesetting;
    this.dark = dark;
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.setTextBaseline(VPos.BASELINE);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setLineWidth(HALO);
  }

  /// Writes one with its spot at a pixel.
  void paint(MapLabel name, double x, double y) {
    Ink ink = Ink.of(name.kind(), dark);
    graphics.save();
    graphics.translate(x, y);
    graphics.rotate(-name.angle());
    graphics.setStroke(colour(ink.halo(), 0.9));
    graphics.setFill(colour(ink.text(), 1));
    double dot = name.dotRadius();
    if (dot > 0) {
      graphics.strokeOval(-dot, -dot, 2 * dot, 2 * dot);
      graphics.fillOval(-dot, -dot, 2 * dot, 2 * dot);
    }
    name.lines().forEach(this::write);
    graphics.restore();
  }

  private void write(MapLabel.Line line) {
    graphics.setFont(typesetting.font(line.face(), line.size()));
    graphics.strokeText(line.text(), line.x(), line.baseline());
    graphics.fillText(line.text(), line.x(), line.baseline());
  }

  private static Color colour(int rgb, double opacity) {
    return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
  }
}
