package dateline.view.timeline;

import dateline.model.TimeSpan;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Draws the dated reports: a solid bar where the day is sure, one with soft ends where it is
/// bounded, with an arrow where an end is open.
final class LanePainter {
  private static final double ARROW = 7;
  private static final double SOFT = 0.3;
  private static final double BOUNDED = 0.55;
  private static final double STRIP = 11;

  private final GraphicsContext gc;
  private final Color mark;
  private final Color ink;
  private final Color faintInk;

  LanePainter(GraphicsContext gc, Color mark, Color ink, Color faintInk) {
    this.gc = gc;
    this.mark = mark;
    this.ink = ink;
    this.faintInk = faintInk;
  }

  void paint(Lanes lanes) {
    lanes.lanes().forEach(lane -> paint(lane, lanes.style()));
    strip(lanes.crowd().sure(), lanes.crowd().most(), Picture.LANES_Y, mark);
    strip(
        lanes.crowd().bounded(),
        lanes.crowd().most(),
        Picture.LANES_Y + STRIP + 2,
        mark.deriveColor(0, 1, 1, BOUNDED));
  }

  /// One reports' column is as faint as can be seen, the fullest one solid.
  private void strip(double[] counts, double most, double y, Color colour) {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 1e-3) {
        double strength = 0.25 + 0.75 * Math.log1p(counts[i]) / Math.log1p(most);
        gc.setFill(colour.deriveColor(0, 1, 1, strength));
        gc.fillRect(i * Crowd.COLUMN_PX, y, Crowd.COLUMN_PX - 0.5, STRIP);
      }
    }
  }

  private void paint(Lane lane, Lanes.Style style) {
    double y = Picture.LANES_Y + lane.row() * style.rowPx() + (style.rowPx() - style.barPx()) / 2;
    bar(lane, y, style.barPx());
    if (style == Lanes.Style.TITLED) {
      double middle = y + style.barPx() / 2;
      gc.setFill(ink);
      gc.fillText(Lettering.title(lane.report()), lane.labelX(), middle);
      gc.setFill(faintInk);
      gc.fillText(Lane.words(lane.report()), lane.noteX(), middle);
    }
  }

  private void bar(Lane lane, double y, double height) {
    TimeSpan days = lane.days();
    double left = days.first() == null ? ARROW : 0;
    double right = days.last() == null ? ARROW : 0;
    gc.setFill(lane.isSure() ? mark : soft(lane));
    double width = lane.width() - left - right;
    gc.fillRoundRect(lane.x() + left, y, width, height, height / 2, height / 2);
    gc.setFill(mark.deriveColor(0, 1, 1, BOUNDED));
    if (days.first() == null) {
      arrow(lane.x() + ARROW, lane.x(), y, height);
    }
    if (days.last() == null) {
      arrow(lane.x() + lane.width() - ARROW, lane.x() + lane.width(), y, height);
    }
  }

  private void arrow(double base, double tip, double y, double height) {
    double middle = y + height / 2;
    double half = height * 0.7;
    gc.fillPolygon(
        new double[] {base, tip, base}, new double[] {middle - half, middle, middle + half}, 3);
  }

  /// Fades to nothing where a bound is known, and runs on into the arrow where it is open.
  private Paint soft(Lane lane) {
    Color full = mark.deriveColor(0, 1, 1, BOUNDED);
    Color none = mark.deriveColor(0, 1, 1, 0.04);
    return new LinearGradient(
        lane.x(),
        0,
        lane.x() + lane.width(),
        0,
        false,
        CycleMethod.NO_CYCLE,
        new Stop(0, lane.days().first() == null ? full : none),
        new Stop(SOFT, full),
        new Stop(1 - SOFT, full),
        new Stop(1, lane.days().last() == null ? full : none));
  }
}
