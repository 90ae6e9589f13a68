package dateline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Waits until a window that was just shown has been drawn. Belongs to the JavaFX thread.
final class FirstFrame extends AnimationTimer {
  /// Ticks after which what was shown before the first has been drawn: one lays it out, the next
  /// waits for the drawing thread.
  static final int TICKS = 3;

  private final CompletableFuture<@Nullable Void> drawn = new CompletableFuture<>();
  private int ticks;

  /// Done on the JavaFX thread.
  CompletableFuture<@Nullable Void> drawn() {
    return drawn;
  }

  /// Where tasks are run that can wait until the frame is drawn.
  Executor thenOn(Executor threads) {
    return task -> {
      var _ = drawn.thenRunAsync(task, threads);
    };
  }

  @Override
  public void handle(long now) {
    if (++ticks == TICKS) {
      stop();
      drawn.complete(null);
    }
  }
}
