package dateline.view.timeline;

import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Lets the days pass, whole ones, at a speed.
///
/// Belongs to the JavaFX thread.
final class Player {
  private static final double LONGEST_PAUSE_S = 0.25;

  private final LongPredicate mover;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.DAY);
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pass(now);
        }
      };
  private long last;
  private double due;

  /// @param mover moves the window by some days, and answers whether it can go on
  Player(LongPredicate mover) {
    this.mover = mover;
  }

  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  ObjectProperty<Speed> speedProperty() {
    return speed;
  }

  void play() {
    last = 0;
    due = 0;
    playing.set(true);
    timer.start();
  }

  void pause() {
    timer.stop();
    playing.set(false);
  }

  private void pass(long now) {
    double seconds = last == 0 ? 0 : Math.min(LONGEST_PAUSE_S, (now - last) / 1e9);
    last = now;
    due += seconds * speed.get().daysPerSecond();
    long days = (long) due;
    due -= days;
    if (days > 0 && !mover.test(days)) {
      pause();
    }
  }
}
