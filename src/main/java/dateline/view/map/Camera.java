package dateline.view.map;

import dateline.explore.Viewport;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Holds the one viewport of a map and moves it, at once or in a short flight.
///
/// Belongs to the JavaFX thread.
final class Camera {
  private static final long FLIGHT_NANOS = 220_000_000;

  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(this, "viewport", new Viewport(0.5, 0.5, 2, 1, 1));
  private final AnimationTimer flight =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          fly(now);
        }
      };
  private Viewport start = viewport.get();
  private Viewport goal = viewport.get();
  private long startedAt;
  private boolean flying;

  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  /// Where a flight under way will end, or else where the camera stands.
  Viewport goal() {
    return goal;
  }

  void jumpTo(Viewport to) {
    stop();
    goal = to;
    viewport.set(to);
  }

  void flyTo(Viewport to) {
    start = viewport.get();
    goal = to;
    startedAt = 0;
    if (!flying) {
      flying = true;
      flight.start();
    }
  }

  /// Ends a flight where it is.
  void stop() {
    flight.stop();
    flying = false;
    goal = viewport.get();
  }

  /// Takes the size of the view, and goes on flying if it was.
  void resizeTo(double width, double height) {
    start = start.resizedTo(width, height);
    goal = goal.resizedTo(width, height);
    viewport.set(viewport.get().resizedTo(width, height));
  }

  private void fly(long now) {
    startedAt = startedAt == 0 ? now : startedAt;
    double fraction = Math.min(1, (double) (now - startedAt) / FLIGHT_NANOS);
    if (fraction >= 1) {
      jumpTo(goal);
    } else {
      double eased = Interpolator.EASE_BOTH.interpolate(0d, 1d, fraction);
      viewport.set(start.movedTowards(goal, eased));
    }
  }
}
