package dateline.view.map;

import dateline.explore.Viewport;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// Moves a camera by mouse, touch and keys: drag to pan, wheel, pinch or double click to zoom.
final class Gestures {
  /// What the wheel must turn for a whole step of zoom, in the units of [ScrollEvent#getDeltaY].
  private static final double WHEEL_PER_ZOOM = 100;

  /// From here on a wheel is notched and its steps are smoothed; finer ones are smooth themselves.
  private static final double NOTCH = 20;

  private static final double KEY_STEP = 100;

  private final Camera camera;
  private final DoubleConsumer onHorizontalWheel;
  private double lastX;
  private double lastY;

  private Gestures(Camera camera, DoubleConsumer onHorizontalWheel) {
    this.camera = camera;
    this.onHorizontalWheel = onHorizontalWheel;
  }

  /// @param onHorizontalWheel given what the wheel turns sideways, in pixels, positive to the right
  static void install(Node surface, Camera camera, DoubleConsumer onHorizontalWheel) {
    Gestures gestures = new Gestures(camera, onHorizontalWheel);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, gestures::press);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, gestures::drag);
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, gestures::click);
    surface.addEventHandler(ScrollEvent.SCROLL, gestures::scroll);
    surface.addEventHandler(ZoomEvent.ZOOM, gestures::pinch);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, gestures::key);
  }

  private void press(MouseEvent event) {
    camera.stop();
    lastX = event.getX();
    lastY = event.getY();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      camera.jumpTo(camera.viewport().pannedBy(lastX - event.getX(), lastY - event.getY()));
      lastX = event.getX();
      lastY = event.getY();
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && event.isStillSincePress()) {
      double factor = event.getButton() == MouseButton.PRIMARY ? 2 : 0.5;
      camera.flyTo(camera.goal().zoomedBy(factor, event.getX(), event.getY()));
      event.consume();
    }
  }

  private void scroll(ScrollEvent event) {
    double delta = event.getDeltaY();
    if (Math.abs(event.getDeltaX()) > Math.abs(delta)) {
      onHorizontalWheel.accept(-event.getDeltaX());
      event.consume();
    } else if (delta != 0) {
      double factor = Math.pow(2, delta / WHEEL_PER_ZOOM);
      Viewport to = camera.goal().zoomedBy(factor, event.getX(), event.getY());
      move(to, Math.abs(delta) >= NOTCH);
      event.consume();
    }
  }

  private void pinch(ZoomEvent event) {
    double factor = event.getZoomFactor();
    camera.jumpTo(camera.viewport().zoomedBy(factor, event.getX(), event.getY()));
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Viewport at = camera.goal();
    Viewport to = moved(at, event.getCode());
    if (to != null) {
      camera.flyTo(to);
      event.consume();
    }
  }

  private static @Nullable Viewport moved(Viewport at, KeyCode key) {
    return switch (key) {
      case LEFT, KP_LEFT -> at.pannedBy(-KEY_STEP, 0);
      case RIGHT, KP_RIGHT -> at.pannedBy(KEY_STEP, 0);
      case UP, KP_UP -> at.pannedBy(0, -KEY_STEP);
      case DOWN, KP_DOWN -> at.pannedBy(0, KEY_STEP);
      case PLUS, EQUALS, ADD -> at.zoomedBy(2, at.width() / 2, at.height() / 2);
      case MINUS, SUBTRACT -> at.zoomedBy(0.5, at.width() / 2, at.height() / 2);
      default -> null;
    };
  }

  private void move(Viewport to, boolean smoothly) {
    if (smoothly) {
      camera.flyTo(to);
    } else {
      camera.jumpTo(to);
    }
  }
}
