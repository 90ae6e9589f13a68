package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// What mouse and keys do to the chart: handles and the body of the window are dragged, a drag
/// beside it draws a new one, the wheel zooms at the pointer.
final class ChartInput {
  private static final double NOTCH_PX = 40;
  private static final double ZOOM_A_NOTCH = 1.25;
  private static final long TO_THE_END = 100_000_000;

  private final Chart chart;

  /// The slider for the day that is dragged to, or null while nothing is dragged.
  private @Nullable DoubleFunction<Slider> grab;

  private ChartInput(Chart chart) {
    this.chart = chart;
  }

  static void install(Chart chart) {
    ChartInput input = new ChartInput(chart);
    chart.setOnMousePressed(input::press);
    chart.setOnMouseDragged(input::drag);
    chart.setOnMouseReleased(_ -> input.grab = null);
    chart.setOnMouseClicked(input::click);
    chart.setOnScroll(input::scroll);
    chart.setOnKeyPressed(event -> input.key(event, days -> chart.slider().shiftedBy(days)));
    chart.from().setOnKeyPressed(event -> input.key(event, input::fromMovedBy));
    chart.to().setOnKeyPressed(event -> input.key(event, input::toMovedBy));
  }

  private boolean isIdle() {
    return chart.reachProperty().get() == null;
  }

  private void press(MouseEvent event) {
    if (isIdle() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Slider slider = chart.slider();
    double day = chart.scale().dayAt(event.getX());
    if (event.getTarget() == chart.from()) {
      chart.from().requestFocus();
      grab = to -> slider.withFirst(slider.first() + Math.round(to - day));
    } else if (event.getTarget() == chart.to()) {
      chart.to().requestFocus();
      grab = to -> slider.withLast(slider.last() + Math.round(to - day));
    } else {
      chart.requestFocus();
      boolean inside = day >= slider.first() && day < slider.last() + 1;
      boolean all = slider.window().equals(TimeSpan.EVER);
      grab = inside && !all ? to -> slider.shiftedBy(Math.round(to - day)) : to -> drawn(day, to);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (grab != null && !event.isStillSincePress()) {
      chart.slideTo(grab.apply(chart.scale().dayAt(event.getX())));
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !isIdle()) {
      chart.slideTo(new Slider(chart.slider().reach(), TimeSpan.EVER));
    }
  }

  /// A new window from one day to another, in either order.
  private Slider drawn(double pressed, double to) {
    Reach reach = chart.slider().reach();
    long a = Math.clamp((long) Math.floor(pressed), reach.first(), reach.last());
    long b = Math.clamp((long) Math.floor(to), reach.first(), reach.last());
    LocalDate first = LocalDate.ofEpochDay(Math.min(a, b));
    return new Slider(reach, TimeSpan.of(first)).withLast(Math.max(a, b));
  }

  private void scroll(ScrollEvent event) {
    if (!isIdle()) {
      double factor = Math.pow(ZOOM_A_NOTCH, event.getDeltaY() / NOTCH_PX);
      chart.zoom(chart.scale().zoomedBy(factor, event.getX()).movedBy(event.getDeltaX()));
      event.consume();
    }
  }

  private Slider fromMovedBy(long days) {
    return chart.slider().withFirst(chart.slider().first() + days);
  }

  private Slider toMovedBy(long days) {
    return chart.slider().withLast(chart.slider().last() + days);
  }

  private void key(KeyEvent event, LongFunction<Slider> mover) {
    if (isIdle()) {
      return;
    }
    long window = chart.slider().days();
    LongFunction<Slider> mine = event.isShortcutDown() ? d -> chart.slider().shiftedBy(d) : mover;
    long step = event.isShortcutDown() ? window : 1;
    switch (event.getCode()) {
      case LEFT, DOWN -> move(event, mine, -step);
      case RIGHT, UP -> move(event, mine, step);
      case PAGE_DOWN -> move(event, mover, -10);
      case PAGE_UP -> move(event, mover, 10);
      case HOME -> move(event, mover, -TO_THE_END);
      case END -> move(event, mover, TO_THE_END);
      default -> {}
    }
  }

  private void move(KeyEvent event, LongFunction<Slider> mover, long days) {
    chart.slideTo(mover.apply(days));
    event.consume();
  }
}
