package dateline.view.map;

import dateline.explore.Mark;
import dateline.explore.Viewport;
import dateline.model.Place;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Shows dimly what a mark's words place it by: "Ithriya" while "north of Ithriya" is pointed at.
record AnchorPainter(GraphicsContext graphics, Palette palette, Viewport viewport) {
  private static final double RING = 9;

  void paint(Mark mark) {
    Point2D at = viewport.pixelOf(mark.shape().centre());
    for (Place anchor : mark.anchors()) {
      Point2D from = viewport.pixelOf(anchor.position());
      line(from, at, 3, palette.paper(0.7));
      line(from, at, 1.25, palette.mark(0.75));
      ring(from, 3, palette.paper(0.7));
      ring(from, 1.5, palette.mark(0.75));
    }
  }

  /// From the ring on, so that what is inside it stays to be seen.
  private void line(Point2D from, Point2D to, double width, Color colour) {
    double length = from.distance(to);
    if (length > RING) {
      Point2D start = from.interpolate(to, RING / length);
      graphics.setStroke(colour);
      graphics.setLineWidth(width);
      graphics.strokeLine(start.getX(), start.getY(), to.getX(), to.getY());
    }
  }

  private void ring(Point2D at, double width, Color colour) {
    graphics.setStroke(colour);
    graphics.setLineWidth(width);
    graphics.strokeOval(at.getX() - RING, at.getY() - RING, 2 * RING, 2 * RING);
  }
}
