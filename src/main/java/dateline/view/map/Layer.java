package dateline.view.map;

import dateline.explore.Viewport;
import javafx.scene.layout.Region;

/// What is drawn upon the ground in one go, at most once a pulse.
abstract class Layer extends Region {
  private Viewport viewport = new Viewport(0.5, 0.5, 0, 1, 1);
  private boolean stale = true;

  Layer() {
    setManaged(false);
    setMouseTransparent(true);
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
      paint();
    }
  }

  abstract void paint();
}
