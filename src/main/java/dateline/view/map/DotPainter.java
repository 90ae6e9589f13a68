package dateline.view.map;

import dateline.explore.Precision;
import dateline.view.map.Target.Dot;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

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
    paint(dot, dot.radius(), opacity(dot.cluster().isSingle()));
  }

  /// The disc alone of a mark, or of several, about the origin.
  void paintDisc(Precision look, double radius, boolean isSingle) {
    disc(look, 0, 0, radius, opacity(isSingle));
  }

  private static double opacity(boolean isSingle) {
    return isSingle ? FILL : FILL_UNDER_NUMBER;
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
    stroke(dot.x(), dot.y(), outer, 4.5, palette.ring());
    stroke(dot.x(), dot.y(), outer, 2, palette.mark());
    paint(dot, dot.radius(), 1);
  }

  private void paint(Dot dot, double radius, double opacity) {
    disc(dot.look(), dot.x(), dot.y(), radius, opacity);
    if (!dot.cluster().isSingle()) {
      graphics.save();
      graphics.translate(dot.x(), dot.y());
      number(dot, palette, lettering).draw(graphics);
      graphics.restore();
    }
  }

  /// How many marks a disc stands for, as it is written on it.
  static Words number(Dot dot, Palette palette, Lettering lettering) {
    boolean isFilled = dot.look() == Precision.SPOT;
    return Words.number(dot.marks().size(), isFilled ? palette.ring() : palette.ink(), lettering);
  }

  private void disc(Precision look, double x, double y, double radius, double opacity) {
    switch (look) {
      case SPOT -> {
        fill(x, y, radius, palette.mark(opacity));
        stroke(x, y, radius, RING, palette.ring());
      }
      case NEAR, EXTENT -> {
        fill(x, y, radius, palette.paper(0.6));
        fill(x, y, radius, palette.mark(opacity * 0.4));
        stroke(x, y, radius + 1, 3, palette.paper(0.6));
        graphics.setLineDashes(3, 2.5);
        stroke(x, y, radius, 1.6, palette.mark());
        graphics.setLineDashes();
      }
      case GUESS -> {
        stroke(x, y, radius, 3.5, palette.ring());
        fill(x, y, radius, palette.paper(opacity));
        stroke(x, y, radius - 0.5, 1.6, palette.mark());
      }
    }
  }

  private void fill(double x, double y, double radius, Color colour) {
    graphics.setFill(colour);
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void stroke(double x, double y, double radius, double width, Color colour) {
    graphics.setStroke(colour);
    graphics.setLineWidth(width);
    graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
