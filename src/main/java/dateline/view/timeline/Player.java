package dateline.view.timeline;

import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Lets time pass in whole steps.
///
/// Belongs to the JavaFX thread.
final class Player {
  private static final double LONGEST_PAUSE_S = 0.25;

  private final LongConsumer mover;
  private final DoubleSupplier stepsPerSecond;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pass(now);
        }
      };
  private long last;
  private double due;

  /// @param mover told how many steps have passed, at least one
  Player(LongConsumer mover, DoubleSupplier stepsPerSecond) {
    this.mover = mover;
    this.stepsPerSecond = stepsPerSecond;
  }

  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
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

  /// Lets the time pass that lies between the last moment and this one.
  ///
  /// @param now in nanoseconds from any start
  void pass(long now) {
    double seconds = last == 0 ? 0 : Math.min(LONGEST_PAUSE_S, (now - last) / 1e9);
    last = now;
    due += seconds * stepsPerSecond.getAsDouble();
    long steps = (long) due;
    due -= steps;
    if (steps > 0) {
      mover.accept(steps);
    }
  }
}
