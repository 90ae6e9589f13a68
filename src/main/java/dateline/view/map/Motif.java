package dateline.view.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/// A small picture about a spot, the same wherever it stands; equal ones look the same.
interface Motif {
  /// All that it covers, in pixels from the spot.
  Rectangle2D bounds();

  /// Draws it with the spot at the origin.
  void draw(GraphicsContext graphics);

  /// One where it is to be seen, in pixels of the view.
  record Placed(Motif motif, double x, double y) {}
}
