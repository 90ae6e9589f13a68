package dateline.view.map;

import dateline.explore.Explorer;
import dateline.explore.Mark;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The marks.
final class MarkLayer extends CanvasLayer {
  private final Explorer explorer;

  MarkLayer(Explorer explorer) {
    this.explorer = explorer;
  }

  @Override
  void paint(GraphicsContext graphics) {
    for (Mark mark : explorer.marks()) {
      Point2D at = viewport().pixelOf(mark.shape().centre());
      double radius = 4 * Math.sqrt(mark.count());
      graphics.setFill(Color.web("#0072B2", 0.7));
      graphics.fillOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
      graphics.setStroke(Color.WHITE);
      graphics.strokeOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
  }
}
