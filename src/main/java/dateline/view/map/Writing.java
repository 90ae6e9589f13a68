package dateline.view.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Writes on a canvas with a halo around the letters.
final class Writing {
  private static final double HALO = 1.3;

  /// Around the letters; to draw letters again costs far less than to draw their outline.
  private static final double[][] AROUND = {
    {-HALO, 0}, {HALO, 0}, {0, -HALO}, {0, HALO}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}
  };

  private final GraphicsContext graphics;

  Writing(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  /// Writes in the font, with the alignment and the baseline that are set.
  void write(String text, double x, double y, Color ink, Color halo) {
    graphics.setFill(halo);
    for (double[] offset : AROUND) {
      graphics.fillText(text, x + offset[0], y + offset[1]);
    }
    graphics.setFill(ink);
    graphics.fillText(text, x, y);
  }
}
