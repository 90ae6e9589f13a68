package dateline.view.map;

import com.gluonhq.maps.MapLayer;
import dateline.explore.Viewport;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A layer that is one canvas, painted at most once a pulse.
abstract class CanvasLayer extends MapLayer {
  private final Canvas canvas = new Canvas();
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);
  private boolean stale = true;

  CanvasLayer() {
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  void show(Viewport shown) {
    viewport = shown;
    repaint();
  }

  final Viewport viewport() {
    return viewport;
  }

  /// Has it painted anew in the next pulse.
  final void repaint() {
    stale = true;
    markDirty();
  }

  @Override
  protected final void layoutLayer() {
    if (stale) {
      stale = false;
      canvas.setWidth(viewport.width());
      canvas.setHeight(viewport.height());
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.clearRect(0, 0, viewport.width(), viewport.height());
      paint(graphics);
    }
  }

  abstract void paint(GraphicsContext graphics);
}
