package dateline.view.map;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Writes labels with a halo: spots in ink, areas in the marks' colour.
final class TagPainter {
  private final GraphicsContext graphics;
  private final Palette palette;
  private final Lettering lettering;

  TagPainter(GraphicsContext graphics, Palette palette, Lettering lettering) {
    this.graphics = graphics;
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
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setStroke(palette.paper(0.85));
    graphics.setLineWidth(3);
    graphics.strokeText(tag.text(), x, y);
    graphics.setFill(tag.size() == Lettering.Size.AREA ? palette.mark() : palette.ink());
    graphics.fillText(tag.text(), x, y);
  }
}
