package dateline.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import org.testfx.api.FxRobot;

/// Events that a robot without a mouse of its own cannot make.
public final class Gestures {
  private Gestures() {}

  /// A wheel turned sideways and up at a point of a node, in pixels.
  public static ScrollEvent wheel(double x, double y, double dx, double dy) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        dx,
        dy,
        dx,
        dy,
        HorizontalTextScrollUnits.NONE,
        0,
        VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  /// Drags a node from near its foot to the right.
  public static void drag(FxRobot robot, Node node, double px, boolean alt) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    double x = bounds.getCenterX();
    double y = bounds.getMaxY() - 4;
    robot.interact(() -> fire(node, MouseEvent.MOUSE_PRESSED, x, y, true, alt));
    robot.interact(() -> fire(node, MouseEvent.MOUSE_DRAGGED, x + px, y, false, alt));
    robot.interact(() -> fire(node, MouseEvent.MOUSE_RELEASED, x + px, y, false, alt));
    robot.interact(() -> node.getParent().layout());
  }

  /// @param still whether the mouse has not moved since it was pressed
  public static void fire(
      Node node, EventType<MouseEvent> type, double x, double y, boolean still, boolean alt) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            alt,
            false,
            true,
            false,
            false,
            false,
            false,
            still,
            null));
  }
}
