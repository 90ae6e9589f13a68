package dateline.view.map;

import dateline.view.map.Target.Dot;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws discs: filled for what is sure, with a dashed ring for what is near, hollow for a guess,
/// and with a number for a cluster.
final class DotPainter {
  /// The least at which a disc has a contrast of three to one with the land.
  private static final double FILL = 0.75;

  /// The least at which a number on a disc can be read.
  private static final double FILL_UNDER_NUMBER = 0.92;

  private static final double RING = 1.25;
  private static final double LIFT = 1.5;

  private final GraphicsContext graphics;
  private final Palette palette;
  private final Lettering lettering;

  DotPainter(GraphicsContext graphics, Palette palette, Lettering lettering) {
    this.graphics = graphics;
    this.palette = palette;
    this.lettering = lettering;
  }

  void paint(Dot dot) {
    paint(dot, dot.radius(), dot.cluster().isSingle() ? FILL : FILL_UNDER_NUMBER);
  }

  void paintHovered(Dot dot) {
    double radius = dot.radius() + LIFT;
    for (int i = 4; i >= 1; i--) {
      fill(dot.x(), dot.y() + 1.5, radius + i * 1.2, Color.rgb(0, 0, 0, 0.07));
    }
    paint(dot, radius, FILL_UNDER_NUMBER);
  }

  void paintSelected(Dot dot) {
    double outer = dot.radius() + 4;
    stroke(dot, outer, 4.5, palette.ring());
    stroke(dot, outer, 2, palette.mark());
    paint(dot, dot.radius(), 1);
  }

  private void paint(Dot dot, double radius, double opacity) {
    switch (dot.precision()) {
      case SPOT -> {
        fill(dot.x(), dot.y(), radius, palette.mark(opacity));
        stroke(dot, radius, RING, palette.ring());
        number(dot, palette.ring());
      }
      case NEAR, EXTENT -> {
        fill(dot.x(), dot.y(), radius, palette.paper(0.6));
        fill(dot.x(), dot.y(), radius, palette.mark(opacity * 0.4));
        stroke(dot, radius + 1, 3, palette.paper(0.6));
        graphics.setLineDashes(3, 2.5);
        stroke(dot, radius, 1.6, palette.mark());
        graphics.setLineDashes();
        number(dot, palette.ink());
      }
      case GUESS -> {
        stroke(dot, radius, 3.5, palette.ring());
        fill(dot.x(), dot.y(), radius, palette.paper(opacity));
        stroke(dot, radius - 0.5, 1.6, palette.mark());
        number(dot, palette.ink());
      }
    }
  }

  private void number(Dot dot, Color colour) {
    if (!dot.cluster().isSingle()) {
      graphics.setFont(lettering.font(Lettering.Size.COUNT));
      graphics.setTextAlign(TextAlignment.CENTER);
      graphics.setTextBaseline(VPos.CENTER);
      graphics.setFill(colour);
      graphics.fillText(Integer.toString(dot.marks().size()), dot.x(), dot.y());
    }
  }

  private void fill(double x, double y, double radius, Color colour) {
    graphics.setFill(colour);
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void stroke(Dot dot, double radius, double width, Color colour) {
    graphics.setStroke(colour);
    graphics.setLineWidth(width);
    graphics.strokeOval(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
  }
}
