package dateline.view.timeline;

import dateline.model.TimeSpan;
import dateline.view.theme.Swatch;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Draws a [Picture] in the colours of the style sheet.
final class Painter {
  private static final double BAR_GAP = 1;
  private static final double LANE_BAR = 8;
  private static final double ARROW = 7;
  private static final double SOFT = 0.35;

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

  void clear(Canvas canvas) {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  void paint(Canvas canvas, Picture picture) {
    clear(canvas);
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setFont(Lettering.FONT);
    gc.setTextBaseline(VPos.CENTER);
    band(gc, picture);
    bars(gc, picture);
    axis(gc, picture, canvas.getHeight());
    picture.lanes().forEach(lane -> lane(gc, picture, lane));
  }

  private void band(GraphicsContext gc, Picture picture) {
    if (!picture.isAll()) {
      gc.setFill(mark.colour().getValue().deriveColor(0, 1, 1, 0.09));
      gc.fillRect(picture.fromX(), 0, picture.toX() - picture.fromX(), picture.axisY());
    }
  }

  /// All bars in grey, then again in the accent as far as the window goes.
  private void bars(GraphicsContext gc, Picture picture) {
    bars(gc, picture, bar.colour().getValue());
    gc.save();
    gc.beginPath();
    gc.rect(picture.fromX(), 0, picture.toX() - picture.fromX(), picture.axisY());
    gc.clip();
    bars(gc, picture, mark.colour().getValue());
    gc.restore();
  }

  private void bars(GraphicsContext gc, Picture picture, Color colour) {
    gc.setFill(colour);
    Histogram bars = picture.bars();
    double perThing = (picture.axisY() - picture.barsY()) / Math.max(FULL_BAR, bars.tallest());
    for (int i = 0; i < bars.heights().length; i++) {
      double x = picture.scale().x(bars.edges()[i]);
      double width = picture.scale().x(bars.edges()[i + 1]) - x - BAR_GAP;
      if (bars.heights()[i] > 1e-9 && x + width > 0 && x < picture.width()) {
        double height = Math.max(1.5, bars.heights()[i] * perThing);
        gc.fillRect(x, picture.axisY() - height, width, height);
      }
    }
  }

  private void axis(GraphicsContext gc, Picture picture, double bottom) {
    double y = Math.round(picture.axisY()) + 0.5;
    gc.setStroke(line.colour().getValue());
    gc.setLineWidth(1);
    gc.strokeLine(0, y, picture.width(), y);
    for (Tick tick : picture.ticks()) {
      double x = Math.round(tick.x()) + 0.5;
      gc.strokeLine(x, y, x, y + 4);
      gc.setFill((tick.emphasised() ? ink : faintInk).colour().getValue());
      gc.fillText(tick.label(), x - Lettering.width(tick.label()) / 2, (y + 4 + bottom) / 2);
    }
  }

  private void lane(GraphicsContext gc, Picture picture, Lane lane) {
    double y = picture.laneY(lane) + (Picture.ROW - LANE_BAR) / 2;
    gc.setFill(fill(lane));
    TimeSpan days = lane.days();
    double left = days.first() == null ? ARROW : 0;
    double right = days.last() == null ? ARROW : 0;
    gc.fillRoundRect(lane.x() + left, y, lane.width() - left - right, LANE_BAR, 4, 4);
    gc.setFill(mark.colour().getValue());
    if (days.first() == null) {
      arrow(gc, lane.x() + ARROW, lane.x(), y);
    }
    if (days.last() == null) {
      arrow(gc, lane.x() + lane.width() - ARROW, lane.x() + lane.width(), y);
    }
    gc.setFill(ink.colour().getValue());
    gc.fillText(Lettering.title(lane.report()), lane.labelX(), y + LANE_BAR / 2);
  }

  private static void arrow(GraphicsContext gc, double base, double tip, double y) {
    double middle = y + LANE_BAR / 2;
    gc.fillPolygon(
        new double[] {base, tip, base}, new double[] {middle - 5, middle, middle + 5}, 3);
  }

  /// Solid for a day that is sure, fading at the ends of what is not.
  private Paint fill(Lane lane) {
    Color solid = mark.colour().getValue();
    if (lane.days().days().filter(days -> days == 1).isPresent()) {
      return solid;
    }
    Color faded = solid.deriveColor(0, 1, 1, 0.12);
    return new LinearGradient(
        lane.x(),
        0,
        lane.x() + lane.width(),
        0,
        false,
        CycleMethod.NO_CYCLE,
        new Stop(0, lane.days().first() == null ? faded : solid.deriveColor(0, 1, 1, 0.25)),
        new Stop(SOFT, lane.days().first() == null ? faded : solid),
        new Stop(1 - SOFT, lane.days().last() == null ? faded : solid),
        new Stop(1, lane.days().last() == null ? faded : solid.deriveColor(0, 1, 1, 0.25)));
  }
}
