package dateline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Saves every so often, so that a crash costs no more than what was done since.
final class Autosave implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("autosave").factory());
  private final ScheduledFuture<?> ticks;

  /// @param save run on the JavaFX thread
  Autosave(Duration every, Runnable save) {
    ticks =
        clock.scheduleWithFixedDelay(
            () -> Platform.runLater(save),
            every.toMillis(),
            every.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    ticks.cancel(false);
    clock.shutdown();
  }
}
