package dateline.view.map;

import dateline.explore.Viewport;
import dateline.view.map.Target.Tract;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws areas by their outlines and rivers and roads along their courses, stronger the more often
/// they are mentioned, and never so strong that a disc upon them is lost.
final class TractPainter {
  private static final double FAINTEST = 0.04;
  private static final double STRONGEST = 0.13;

  private static final double[] EDGES = {9, 5, 2};
  private static final double EDGE = 0.06;

  /// Of a line that no other rim draws.
  private static final double RIM = 0.3;

  private static final double LINE = 0.4;

  private final GraphicsContext graphics;
  private final Palette palette;
  private final Viewport viewport;
  private final Path path;

  TractPainter(GraphicsContext graphics, Palette palette, Viewport viewport) {
    this.graphics = graphics;
    this.palette = palette;
    this.viewport = viewport;
    path = new Path(graphics, viewport);
    graphics.setLineCap(StrokeLineCap.ROUND);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
  }

  void paint(Tract tract) {
    path.trace(tract.outline().at(viewport.zoom()));
    double strength = (double) tract.strength() / Tract.STRONGEST;
    if (tract.outline().isLine()) {
      stroke(3 + 4 * strength, LINE * 0.5);
      stroke(1.5 + strength, LINE);
    } else {
      double presence = Fading.presence(viewport, tract.outline().across(viewport) / 2);
      double opacity = (FAINTEST + (STRONGEST - FAINTEST) * strength) * presence;
      if (opacity > 0) {
        graphics.setFill(palette.mark(opacity));
        graphics.fill();
      }
      for (double width : EDGES) {
        stroke(width * (0.6 + 0.4 * strength), EDGE * (0.6 + 0.4 * strength));
      }
      stroke(1, RIM * (0.5 + 0.5 * strength));
    }
  }

  /// The edge of one that is pointed at or selected.
  void outline(Tract tract) {
    path.trace(tract.outline().at(viewport.zoom()));
    if (tract.outline().isLine()) {
      stroke(7, 0.25);
      stroke(3, 0.9);
    } else {
      graphics.setFill(palette.mark(0.06));
      graphics.fill();
      stroke(6, 0.2);
      stroke(2, 0.85);
    }
  }

  private void stroke(double width, double opacity) {
    graphics.setStroke(palette.mark(opacity));
    graphics.setLineWidth(width);
    graphics.stroke();
  }
}
