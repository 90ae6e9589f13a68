package dateline.view.map;

import dateline.explore.Viewport;
import dateline.model.Place;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Shows a place that a mark could also have been: hollow, with its name, over all else.
record CandidatePainter(
    GraphicsContext graphics, Palette palette, Lettering lettering, Viewport viewport) {
  private static final double RADIUS = 8;

  void paint(Place place) {
    Point2D at = viewport.pixelOf(place.position());
    graphics.setFill(palette.paper(0.9));
    graphics.fillOval(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    ring(at, RADIUS + 1, 4, palette.paper(0.9));
    ring(at, RADIUS, 2.5, palette.mark());
    write(Lettering.fitted(place.name()), at);
  }

  private void ring(Point2D at, double radius, double width, Color colour) {
    graphics.setStroke(colour);
    graphics.setLineWidth(width);
    graphics.strokeOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  private void write(String name, Point2D at) {
    Dimension2D size = lettering.measure(name, Lettering.Size.MEDIUM);
    double right = at.getX() + RADIUS + 6;
    double x =
        right + size.getWidth() < viewport.width()
            ? right
            : at.getX() - RADIUS - 6 - size.getWidth();
    graphics.setFill(palette.paper(0.9));
    graphics.fillRoundRect(
        x - 4,
        at.getY() - size.getHeight() / 2 - 3,
        size.getWidth() + 8,
        size.getHeight() + 6,
        6,
        6);
    graphics.setFont(lettering.font(Lettering.Size.MEDIUM));
    graphics.setTextAlign(TextAlignment.LEFT);
    graphics.setTextBaseline(VPos.CENTER);
    graphics.setFill(palette.ink());
    graphics.fillText(name, x, at.getY());
  }
}
