package dateline.view.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// What the chart draws, the bars with the window on them apart from the lanes and the axis: the
/// window moves often, and the others only with the days.
final class Plot extends Region {
  private final Painter painter = new Painter();
  private final Canvas bars = new Canvas();
  private final Canvas lanes = new Canvas();
  private final Canvas axis = new Canvas();

  Plot() {
    setManaged(false);
    setMouseTransparent(true);
    canvases().forEach(canvas -> canvas.setManaged(false));
    getChildren().addAll(canvases());
    getChildren().addAll(painter.swatches());
  }

  void onColours(Runnable action) {
    painter.onColours(action);
  }

  void clear() {
    canvases().forEach(canvas -> canvas.setVisible(false));
  }

  private List<Canvas> canvases() {
    return List.of(bars, lanes, axis);
  }

  /// Draws all but the bars, which need a window.
  void draw(Picture picture, double height) {
    double top = Math.floor(picture.axisY());
    resize(bars, picture, Math.ceil(picture.axisY()));
    resize(lanes, picture, Math.ceil(picture.barsY()));
    resize(axis, picture, height - top);
    axis.setLayoutY(top);
    painter.paintLanes(lanes.getGraphicsContext2D(), picture);
    painter.paintAxis(axis.getGraphicsContext2D(), picture, top, height);
  }

  private static void resize(Canvas canvas, Picture picture, double height) {
    canvas.setVisible(true);
    canvas.setWidth(picture.width());
    canvas.setHeight(height);
    canvas.getGraphicsContext2D().clearRect(0, 0, picture.width(), height);
  }

  /// Draws the bars of what was drawn, with a window on them.
  ///
  /// @param isAll whether the window leaves nothing out
  void drawWindow(Picture picture, Thumbs thumbs, boolean isAll) {
    painter.paintBars(bars.getGraphicsContext2D(), picture, thumbs, isAll);
  }
}
