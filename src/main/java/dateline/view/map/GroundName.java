package dateline.view.map;

import dateline.basemap.Box;
import dateline.basemap.MapLabel;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/// A name of the ground about its spot.
record GroundName(MapLabel label, boolean dark, Typesetting typesetting) implements Motif {
  /// For its halo, and for letters that reach out of their line.
  private static final double ROOM = 4;

  @Override
  public Rectangle2D bounds() {
    double dot = label.dotRadius();
    Box all = new Box(-dot, -dot, dot, dot);
    for (Box box : label.boxes()) {
      all = all.joined(box);
    }
    return new Rectangle2D(
        all.left() - ROOM,
        all.top() - ROOM,
        all.right() - all.left() + 2 * ROOM,
        all.bottom() - all.top() + 2 * ROOM);
  }

  @Override
  public void draw(GraphicsContext graphics) {
    new NamePainter(graphics, typesetting, dark).paint(label);
  }
}
