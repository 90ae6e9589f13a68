package dateline.view.timeline;

import dateline.explore.Explorer;
import dateline.model.Dating;
import dateline.model.Report;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What the mouse does to the reports' bars: pointing at one says what it is, a click opens it, a
/// drag gives it other days.
final class LaneInput {
  private final Explorer explorer;
  private final Chart chart;
  private final Hand hand;
  private final Tooltip tip = new Tooltip();
  private @Nullable Report pressed;
  private @Nullable Pull pull;

  private LaneInput(Explorer explorer, Chart chart, Hand hand) {
    this.explorer = explorer;
    this.chart = chart;
    this.hand = hand;
  }

  /// Goes before what the mouse does to the window.
  static void install(Explorer explorer, Chart chart, Hand hand) {
    LaneInput input = new LaneInput(explorer, chart, hand);
    chart.addEventFilter(MouseEvent.MOUSE_MOVED, input::point);
    chart.addEventFilter(MouseEvent.MOUSE_PRESSED, input::press);
    chart.addEventFilter(MouseEvent.MOUSE_DRAGGED, input::drag);
    chart.addEventFilter(MouseEvent.MOUSE_RELEASED, input::release);
  }

  private void point(MouseEvent event) {
    Lane lane = chart.laneAt(event.getX(), event.getY()).orElse(null);
    chart.setCursor(lane == null ? Cursor.DEFAULT : Cursor.HAND);
    if (lane == null) {
      Tooltip.uninstall(chart, tip);
    } else if (!words(lane.report()).equals(tip.getText())) {
      tip.setText(words(lane.report()));
      Tooltip.install(chart, tip);
    }
  }

  private static String words(Report report) {
    Dating published = report.published();
    String reasons = published == null ? "" : "\n" + String.join("\n", published.reasons());
    return report.title() + "\n" + Lane.words(report) + reasons;
  }

  private void press(MouseEvent event) {
    boolean onHandle = event.getTarget() instanceof Handle;
    Lane lane = onHandle ? null : chart.laneAt(event.getX(), event.getY()).orElse(null);
    if (lane != null && event.getButton() == MouseButton.PRIMARY) {
      pressed = lane.report();
      pull = Pull.at(lane, event.getX(), chart.scale());
      chart.requestFocus();
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    if (pull != null && pressed != null) {
      if (!event.isStillSincePress()) {
        hand.carry(pressed, pull.to(chart.scale().dayAt(event.getX())));
      }
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    if (pressed != null) {
      if (hand.isFull()) {
        hand.lay();
      } else {
        explorer.goTo(pressed);
      }
      event.consume();
    }
    pressed = null;
    pull = null;
  }
}
