package dateline.view.map;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Writes labels with a halo: spots in ink, areas in the marks' colour.
final class TagPainter {
  /// How much of the ground a halo covers; it is drawn several times over.
  private static final double HALO = 0.55;

  private final GraphicsContext graphics;
  private final Writing writing;
  private final Palette palette;
  private final Lettering lettering;

  TagPainter(GraphicsContext graphics, Palette palette, Lettering lettering) {
    this.graphics = graphics;
    writing = new Writing(graphics);
    this.palette = palette;
    this.lettering = lettering;
  }

  void paint(Tag tag) {
    Rectangle2D box = tag.box();
    double x = box.getMinX() + 1;
    double y = (box.getMinY() + box.getMaxY()) / 2;
    graphics.setFont(lettering.font(tag.size()));
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.setTextBaseline(VPos.CENTER);
    Color ink = tag.size() == Lettering.Size.AREA ? palette.mark() : palette.ink();
    writing.write(tag.text(), x, y, ink, palette.paper(HALO));
  }
}
