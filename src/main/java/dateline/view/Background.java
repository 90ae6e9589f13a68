package dateline.view;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work off the JavaFX thread and brings what came of it back onto it: the only crossing.
public final class Background {
  private final Executor threads;
  private final Consumer<Throwable> onFailure;

  /// @param onFailure told on the JavaFX thread of work that threw
  public Background(Executor threads, Consumer<Throwable> onFailure) {
    this.threads = threads;
    this.onFailure = onFailure;
  }

  public <T> void run(Callable<T> work, Consumer<? super T> onDone) {
    run(work, onDone, onFailure);
  }

  /// @param onFailed told on the JavaFX thread where the work threw, in place of the one for all
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<Throwable> onFailed) {
    threads.execute(
        () -> {
          try {
            T result = work.call();
            Platform.runLater(() -> onDone.accept(result));
          } catch (Exception | Error failure) {
            Platform.runLater(() -> onFailed.accept(failure));
          }
        });
  }
}
