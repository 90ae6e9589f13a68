package dateline.view.timeline;

import dateline.view.theme.Swatch;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

/// Paints the parts of a [Picture] in the colours of the style sheet.
final class Painter {
  private static final double BAR_GAP = 1;

  /// A bar of fewer things than this does not fill the height, so that one thing looks like one.
  private static final double FULL_BAR = 5;

  private final Swatch ink = new Swatch("ink-swatch");
  private final Swatch faintInk = new Swatch("faint-ink-swatch");
  private final Swatch line = new Swatch("line-swatch");
  private final Swatch bar = new Swatch("bar-swatch");
  private final Swatch mark = new Swatch("mark-swatch");

  List<Swatch> swatches() {
    return List.of(ink, faintInk, line, bar, mark);
  }

  void onColours(Runnable action) {
    swatches().forEach(swatch -> swatch.colour().subscribe(action));
  }

  /// Paints the bars with the window on them.
  ///
  /// @param isAll whether the window leaves nothing out
  void paintBars(GraphicsContext gc, Picture picture, Thumbs thumbs, boolean isAll) {
    gc.clearRect(0, 0, gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
    double from = picture.scale().x(thumbs.from());
    double width = picture.scale().x(thumbs.to()) - from;
    if (!isAll) {
      gc.setFill(mark.colour().getValue().deriveColor(0, 1, 1, 0.09));
      gc.fillRect(from, 0, width, picture.axisY());
    }
    bars(gc, picture, from, width);
  }

  void paintLanes(GraphicsContext gc, Picture picture) {
    gc.setFont(Lettering.FONT);
    gc.setTextBaseline(VPos.CENTER);
    new LanePainter(
            gc, mark.colour().getValue(), ink.colour().getValue(), faintInk.colour().getValue())
        .paint(picture.lanes());
  }

  /// The bars in grey, and in the accent as far as the window goes.
  private void bars(GraphicsContext gc, Picture picture, double from, double width) {
    Histogram bars = picture.bars();
    double perThing = (picture.axisY() - picture.barsY()) / Math.max(FULL_BAR, bars.tallest());
    for (int i = 0; i < bars.heights().length; i++) {
      double left = picture.scale().x(bars.edges()[i]);
      double right = picture.scale().x(bars.edges()[i + 1]) - BAR_GAP;
      if (bars.heights()[i] > 1e-9 && right > 0 && left < picture.width()) {
        double top = picture.axisY() - Math.max(1.5, bars.heights()[i] * perThing);
        double start = Math.clamp(from, left, right);
        double end = Math.clamp(from + width, left, right);
        bar(gc, left, start, top, picture, bar);
        bar(gc, start, end, top, picture, mark);
        bar(gc, end, right, top, picture, bar);
      }
    }
  }

  private static void bar(
      GraphicsContext gc, double left, double right, double top, Picture picture, Swatch swatch) {
    if (right > left) {
      gc.setFill(swatch.colour().getValue());
      gc.fillRect(left, top, right - left, picture.axisY() - top);
    }
  }

  /// @param top of what is painted on, on the chart
  /// @param bottom of the chart
  void paintAxis(GraphicsContext gc, Picture picture, double top, double bottom) {
    gc.setFont(Lettering.FONT);
    gc.setTextBaseline(VPos.CENTER);
    gc.setStroke(line.colour().getValue());
    gc.setLineWidth(1);
    double y = Math.round(picture.axisY()) + 0.5 - top;
    gc.strokeLine(0, y, picture.width(), y);
    for (Tick tick : picture.ticks()) {
      double x = Math.round(tick.x()) + 0.5;
      gc.strokeLine(x, y, x, y + 4);
      gc.setFill((tick.emphasised() ? ink : faintInk).colour().getValue());
      gc.fillText(tick.label(), tick.labelX(), (y + 4 + bottom - top) / 2);
    }
  }
}
