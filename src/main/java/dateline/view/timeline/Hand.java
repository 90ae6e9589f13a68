package dateline.view.timeline;

import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A report on its way to its day: carried over the chart by the mouse or by the keys, and laid
/// down or put back.
final class Hand {
  private static final int FAR = 10;

  private final Chart chart;
  private @Nullable BiConsumer<Report, TimeSpan> dater;
  private @Nullable Report report;
  private TimeSpan days = TimeSpan.EVER;

  Hand(Chart chart) {
    this.chart = chart;
  }

  /// Sets what sets the days of a report; before, no report can be held.
  void setDater(BiConsumer<Report, TimeSpan> action) {
    dater = action;
  }

  boolean isFull() {
    return report != null;
  }

  /// The report that it holds, or null.
  @Nullable Report held() {
    return report;
  }

  /// Takes a report up for the keys, on its day where it has one, else in the middle of the view.
  void take(Report taken) {
    if (chart.holdsReports()) {
      LocalDate first = Lane.daysOf(taken).first();
      LocalDate middle = chart.scale().dateAt(chart.getWidth() / 2);
      carry(taken, TimeSpan.of(first == null ? middle : first));
      chart.requestFocus();
    }
  }

  /// Holds a report over some days.
  void carry(Report taken, TimeSpan over) {
    if (dater != null) {
      report = taken;
      days = over;
      chart.showGhost(taken, over);
    }
  }

  /// Holds a report over the day at a point of the scene; beside the chart over none.
  void carryOver(Report taken, double sceneX, double sceneY) {
    Point2D point = chart.sceneToLocal(sceneX, sceneY);
    if (chart.holdsReports() && chart.contains(point)) {
      carry(taken, TimeSpan.of(chart.scale().dateAt(point.getX())));
    } else {
      putBack();
    }
  }

  /// Lays the report where it is held.
  void lay() {
    Report held = report;
    TimeSpan over = days;
    putBack();
    if (held != null && dater != null && !over.equals(Lane.daysOf(held))) {
      dater.accept(held, over);
    }
  }

  void putBack() {
    report = null;
    chart.hideGhost();
  }

  /// What keys do while it is full.
  void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, DOWN -> step(-1);
      case RIGHT, UP -> step(1);
      case PAGE_DOWN -> step(-FAR);
      case PAGE_UP -> step(FAR);
      case ENTER -> lay();
      case ESCAPE -> putBack();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Moves by days, and the view with it where it would leave that.
  private void step(int by) {
    LocalDate first = days.first();
    if (report != null && first != null) {
      double x = chart.scale().x(first.plusDays(by).toEpochDay());
      double beyond =
          x - Math.clamp(x, Chart.RIM, Math.max(Chart.RIM, chart.getWidth() - Chart.RIM));
      if (beyond != 0) {
        chart.zoom(chart.scale().movedBy(-beyond));
      }
      carry(report, TimeSpan.of(first.plusDays(by)));
    }
  }
}
