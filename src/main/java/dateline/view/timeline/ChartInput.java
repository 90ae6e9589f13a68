package dateline.view.timeline;

import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import javafx.scene.input.KeyCode;
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

  private final Explorer explorer;
  private final Chart chart;
  private final Hand hand;
  private final TypedDays typed;

  private @Nullable Grab grab;

  /// What is dragged: the window for the day that is dragged to, in whole days and free of them.
  private record Grab(DoubleFunction<Slider> snapped, DoubleFunction<Thumbs> free) {}

  private ChartInput(Explorer explorer, Chart chart, Hand hand, TypedDays typed) {
    this.explorer = explorer;
    this.chart = chart;
    this.hand = hand;
    this.typed = typed;
  }

  static void install(Explorer explorer, Chart chart, Hand hand, TypedDays typed) {
    ChartInput input = new ChartInput(explorer, chart, hand, typed);
    chart.setOnMousePressed(input::press);
    chart.setOnMouseDragged(input::drag);
    chart.setOnMouseReleased(_ -> input.grab = null);
    chart.setOnMouseClicked(input::click);
    chart.setOnScroll(input::scroll);
    chart.setOnKeyTyped(input::type);
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
    double day = chart.scale().dayAt(event.getX());
    if (event.getTarget() == chart.from() || event.getTarget() == chart.to()) {
      grabHandle((Handle) event.getTarget(), day);
    } else {
      chart.requestFocus();
      grabWindow(day);
    }
    event.consume();
  }

  private void grabHandle(Handle handle, double day) {
    handle.requestFocus();
    Slider slider = chart.slider();
    Thumbs thumbs = chart.thumbs();
    grab =
        handle == chart.from()
            ? new Grab(
                to -> slider.withFirst(slider.first() + Math.round(to - day)),
                to -> new Thumbs(Math.min(thumbs.from() + to - day, thumbs.to()), thumbs.to()))
            : new Grab(
                to -> slider.withLast(slider.last() + Math.round(to - day)),
                to -> new Thumbs(thumbs.from(), thumbs.to() + to - day));
  }

  private void grabWindow(double day) {
    Slider slider = chart.slider();
    boolean inside = day >= slider.first() && day < slider.last() + 1;
    boolean all = slider.window().equals(TimeSpan.EVER);
    Thumbs thumbs = chart.thumbs();
    grab =
        inside && !all
            ? new Grab(
                to -> slider.shiftedBy(Math.round(to - day)), to -> thumbs.shiftedBy(to - day))
            : new Grab(
                to -> drawn(day, to), to -> new Thumbs(Math.min(day, to), Math.max(day, to)));
  }

  /// Snaps to whole days unless Alt is held.
  private void drag(MouseEvent event) {
    if (grab != null && !event.isStillSincePress()) {
      double day = chart.scale().dayAt(event.getX());
      if (event.isAltDown()) {
        chart.slideFreely(grab.free.apply(day));
      } else {
        chart.slideTo(grab.snapped.apply(day));
      }
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
    if (chart.holdsReports()) {
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
    if (event.isAltDown() || !chart.holdsReports()) {
      return;
    }
    if (hand.isFull()) {
      hand.key(event);
      return;
    }
    if (event.getCode() == KeyCode.D && !event.isShortcutDown()) {
      takeOpenReport();
      event.consume();
      return;
    }
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

  /// A figure begins a day: of the report in the hand, or else of the window.
  private void type(KeyEvent event) {
    String begun = event.getCharacter();
    boolean figure = begun.length() == 1 && Character.isDigit(begun.charAt(0));
    if (!figure || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (hand.isFull()) {
      askForReport(begun);
      event.consume();
    } else if (!isIdle()) {
      askForWindow(begun);
      event.consume();
    }
  }

  private void askForReport(String begun) {
    Report held = hand.held();
    if (held != null) {
      String asked = "Day of “" + Lettering.title(held) + "”";
      typed.ask(asked, begun, days -> layOn(held, days), hand::putBack);
    }
  }

  private void layOn(Report report, TimeSpan days) {
    hand.carry(report, days);
    hand.lay();
  }

  private void askForWindow(String begun) {
    typed.ask("Show", begun, explorer.windowProperty()::set, () -> {});
  }

  /// Takes the report that is read into the hand, so that the keys can date it.
  private void takeOpenReport() {
    Explorer.Spot spot = explorer.spotProperty().get();
    if (spot != null) {
      explorer.report(spot.reportId()).ifPresent(hand::take);
    }
  }

  private void move(KeyEvent event, LongFunction<Slider> mover, long days) {
    chart.slideTo(mover.apply(days));
    event.consume();
  }
}
