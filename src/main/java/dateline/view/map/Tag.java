package dateline.view.map;

import javafx.geometry.Rectangle2D;

/// A label on the map and what it belongs to.
record Tag(String text, Lettering.Size size, Rectangle2D box, Target target) {
  /// Where its letters begin.
  double x() {
    return box.getMinX() + 1;
  }

  /// The middle of its letters.
  double y() {
    return (box.getMinY() + box.getMaxY()) / 2;
  }
}
