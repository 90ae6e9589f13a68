package dateline.view.map;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Many motifs beside each other, drawn into one picture at once: to take a picture costs about the
/// same whatever is on it.
final class StampSheet {
  /// Of the screen's pixels.
  private static final int WIDTH = 1024;

  private static final int GAP = 1;

  private final double scale;
  private final Map<Motif, Rectangle2D> parts = new LinkedHashMap<>();
  private int right;
  private int top;
  private int bottom;

  /// @param scale how many pixels of the screen there are to one of the motifs' own
  StampSheet(double scale) {
    this.scale = scale;
  }

  void add(Motif motif) {
    Rectangle2D bounds = motif.bounds();
    int width = (int) (end(bounds.getMaxX()) - start(bounds.getMinX()));
    int height = (int) (end(bounds.getMaxY()) - start(bounds.getMinY()));
    if (right > 0 && right + width > WIDTH) {
      right = 0;
      top = bottom;
    }
    parts.put(motif, new Rectangle2D(right, top, width, height));
    right += width + GAP;
    bottom = Math.max(bottom, top + height + GAP);
  }

  /// Draws all, and answers how many pixels that takes.
  long drawInto(Map<Motif, Stamp> stamps) {
    Image picture = picture();
    parts.forEach(
        (motif, part) -> {
          Rectangle2D bounds = motif.bounds();
          stamps.put(
              motif, new Stamp(picture, part, start(bounds.getMinX()), start(bounds.getMinY())));
        });
    return (long) (picture.getWidth() * picture.getHeight());
  }

  private Image picture() {
    double width = parts.values().stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(1);
    Canvas canvas = new Canvas(width / scale, bottom / scale);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    parts.forEach((motif, part) -> draw(graphics, motif, part));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(scale, scale));
    return canvas.snapshot(parameters, null);
  }

  private void draw(GraphicsContext graphics, Motif motif, Rectangle2D part) {
    Rectangle2D bounds = motif.bounds();
    graphics.save();
    graphics.translate(
        (part.getMinX() - start(bounds.getMinX())) / scale,
        (part.getMinY() - start(bounds.getMinY())) / scale);
    motif.draw(graphics);
    graphics.restore();
  }

  private double start(double edge) {
    return Math.floor(edge * scale);
  }

  private double end(double edge) {
    return Math.ceil(edge * scale);
  }
}
