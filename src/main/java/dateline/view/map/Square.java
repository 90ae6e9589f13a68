package dateline.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// One square of a mosaic: a canvas that is drawn anew only where its prints are others than
/// before, and not there while it has none.
final class Square extends Canvas {
  private final int left;
  private final int top;
  private final double scale;
  private List<Print> shown = new ArrayList<>();
  private List<Print> coming = new ArrayList<>();

  /// All in pixels of the screen.
  ///
  /// @param left where it lies in the mosaic
  /// @param top where it lies in the mosaic
  /// @param scale how many pixels of the screen there are to one of the view
  Square(int left, int top, int width, int height, double scale) {
    super(width / scale, height / scale);
    this.left = left;
    this.top = top;
    this.scale = scale;
    setManaged(false);
    setVisible(false);
    relocate(left / scale, top / scale);
  }

  /// Takes one of the prints to be shown from the next time on.
  void add(Print print) {
    coming.add(print);
  }

  /// Shows the prints that were added since the last time.
  void update() {
    if (!coming.equals(shown)) {
      setVisible(!coming.isEmpty());
      draw(getGraphicsContext2D());
    }
    List<Print> before = shown;
    shown = coming;
    coming = before;
    coming.clear();
  }

  private void draw(GraphicsContext graphics) {
    graphics.clearRect(0, 0, getWidth(), getHeight());
    for (Print print : coming) {
      print.stamp().print(graphics, print.left() - left, print.top() - top, scale);
    }
  }
}
