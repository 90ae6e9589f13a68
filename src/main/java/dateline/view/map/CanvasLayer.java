package dateline.view.map;

import dateline.explore.Viewport;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// A layer that is one canvas, painted at most once a pulse, and not there while it is empty: to
/// lay a canvas upon the map costs the same whatever is on it.
abstract class CanvasLayer extends Region {
  private final Canvas canvas = new Canvas();
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);
  private boolean stale = true;

  CanvasLayer() {
    setManaged(false);
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  final void show(Viewport shown) {
    viewport = shown;
    repaint();
  }

  final Viewport viewport() {
    return viewport;
  }

  /// Has it painted anew in the next pulse.
  final void repaint() {
    stale = true;
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    if (stale) {
      stale = false;
      canvas.setVisible(!isEmpty());
      if (canvas.isVisible() && isChanged()) {
        canvas.setWidth(viewport.width());
        canvas.setHeight(viewport.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, viewport.width(), viewport.height());
        paint(graphics);
      }
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
