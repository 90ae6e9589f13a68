package dateline.view.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A layer that is one canvas, and not there while it is empty: to lay a canvas upon the map costs
/// the same whatever is on it.
abstract class CanvasLayer extends Layer {
  private final Canvas canvas = new Canvas();

  CanvasLayer() {
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  @Override
  final void paint() {
    canvas.setVisible(!isEmpty());
    if (canvas.isVisible() && isChanged()) {
      double width = viewport().width();
      double height = viewport().height();
      canvas.setWidth(width);
      canvas.setHeight(height);
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.clearRect(0, 0, width, height);
      paint(graphics);
    }
  }

  /// Whether there is nothing to paint.
  abstract boolean isEmpty();

  /// Whether it has to be painted otherwise than it was.
  boolean isChanged() {
    return true;
  }

  abstract void paint(GraphicsContext graphics);
}
