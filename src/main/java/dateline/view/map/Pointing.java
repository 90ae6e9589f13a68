package dateline.view.map;

import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.view.map.Target.Dot;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Points at marks and chooses them, by mouse and by keys.
final class Pointing {
  private final Region surface;
  private final Explorer explorer;
  private final MapLayers layers;
  private final HoverTip tip;
  private final Choices choices;
  private @Nullable String hovered;
  private @Nullable Aiming aiming;

  /// Takes the next click, wherever it is.
  @FunctionalInterface
  interface Taker {
    /// @param x from the left of the map, and `y` from its top, in pixels
    void take(double x, double y);
  }

  private record Aiming(Taker taker, Runnable onCancel) {}

  /// What choosing does.
  interface Choices {
    /// A mark was chosen.
    void choose(Mark mark);

    /// A cluster was chosen.
    void open(Dot cluster);

    /// The empty ground was chosen.
    void clear();
  }

  Pointing(Region surface, Explorer explorer, MapLayers layers, HoverTip tip, Choices choices) {
    this.surface = surface;
    this.explorer = explorer;
    this.layers = layers;
    this.tip = tip;
    this.choices = choices;
  }

  void install() {
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(null));
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> hover(null));
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Gives the next click to another, and Escape before it to `onCancel`.
  void aim(Taker taker, Runnable onCancel) {
    reset();
    aiming = new Aiming(taker, onCancel);
    surface.setCursor(Cursor.CROSSHAIR);
    surface.requestFocus();
  }

  /// Clicks choose marks again.
  void rest() {
    aiming = null;
    surface.setCursor(Cursor.DEFAULT);
  }

  /// Forgets what was pointed at, after the view or the marks have moved under the pointer.
  void reset() {
    hover(null);
  }

  private void hover(double x, double y) {
    hover(aiming != null ? null : layers.picture().at(x, y).orElse(null));
  }

  private void hover(@Nullable Target target) {
    String key = target == null ? null : target.foremost().key();
    if (Objects.equals(key, hovered)) {
      return;
    }
    hovered = key;
    layers.highlight().hover(key);
    surface.setCursor(target == null ? Cursor.DEFAULT : Cursor.HAND);
    if (target == null) {
      tip.hide();
    } else {
      tip.show(target, surface.getWidth(), surface.getHeight());
    }
  }

  private void click(MouseEvent event) {
    boolean isClick = event.isStillSincePress() && event.getClickCount() == 1;
    if (isClick && event.getButton() == MouseButton.PRIMARY && aiming != null) {
      aiming.taker.take(event.getX(), event.getY());
    } else if (isClick && event.getButton() == MouseButton.PRIMARY) {
      layers.picture().at(event.getX(), event.getY()).ifPresentOrElse(this::choose, choices::clear);
    }
  }

  private void choose(Target target) {
    if (target instanceof Dot dot && !dot.cluster().isSingle()) {
      choices.open(dot);
    } else {
      choices.choose(target.foremost());
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case PERIOD -> step(event, 1);
      case COMMA -> step(event, -1);
      case ESCAPE -> {
        if (aiming == null) {
          choices.clear();
        } else {
          aiming.onCancel.run();
        }
        event.consume();
      }
      default -> {}
    }
  }

  /// Chooses the next mark by its mentions, or the one before, and goes round at the ends.
  private void step(KeyEvent event, int by) {
    List<Mark> marks =
        explorer.marks().stream()
            .sorted(Comparator.comparingInt(Mark::count).reversed().thenComparing(Mark::key))
            .toList();
    if (!marks.isEmpty()) {
      List<String> keys = marks.stream().map(Mark::key).toList();
      int at = keys.indexOf(explorer.selectedMarkProperty().get());
      int next = at < 0 && by < 0 ? marks.size() - 1 : Math.floorMod(at + by, marks.size());
      choices.choose(marks.get(next));
      event.consume();
    }
  }
}
