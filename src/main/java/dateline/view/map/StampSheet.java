package dateline.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
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
  private final List<Print> parts = new ArrayList<>();
  private int right;
  private int top;
  private int bottom;

  /// @param scale how many pixels of the screen there are to one of the motifs' own
  StampSheet(double scale) {
    this.scale = scale;
  }

  void add(Motif motif) {
    Stamp stamp = Stamp.of(motif, scale);
    if (right > 0 && right + stamp.width() > WIDTH) {
      right = 0;
      top = bottom;
    }
    parts.add(new Print(stamp, right, top));
    right += stamp.width() + GAP;
    bottom = Math.max(bottom, top + stamp.height() + GAP);
  }

  /// Draws all, and answers how many pixels that takes.
  long drawInto(Map<Motif, Stamp> stamps) {
    Image picture = picture();
    for (Print part : parts) {
      stamps.put(part.stamp().motif(), part.stamp().on(picture, part.left(), part.top()));
    }
    return (long) (picture.getWidth() * picture.getHeight());
  }

  private Image picture() {
    int width = parts.stream().mapToInt(Print::right).max().orElse(1);
    Canvas canvas = new Canvas(width / scale, bottom / scale);
    for (Print part : parts) {
      part.stamp().print(canvas.getGraphicsContext2D(), part.left(), part.top(), scale);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(scale, scale));
    return canvas.snapshot(parameters, null);
  }
}
