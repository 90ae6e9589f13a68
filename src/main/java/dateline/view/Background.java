package dateline.view;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work off the JavaFX thread and brings what came of it back onto it: the only crossing.
public final class Background implements AutoCloseable {
  private final Consumer<Throwable> onFailure;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("background-", 1).factory());

  /// @param onFailure told on the JavaFX thread of work that threw
  public Background(Consumer<Throwable> onFailure) {
    this.onFailure = onFailure;
  }

  public <T> void run(Callable<T> work, Consumer<? super T> onDone) {
    threads.execute(
        () -> {
          try {
            T result = work.call();
            Platform.runLater(() -> onDone.accept(result));
          } catch (Exception | Error failure) {
            Platform.runLater(() -> onFailure.accept(failure));
          }
        });
  }

  /// Lets work under way end, and takes no more.
  @Override
  public void close() {
    threads.shutdown();
  }
}
