package dateline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Hands over on the JavaFX thread what other threads bring: one batch a pulse, never an item each.
public final class Inbox<T> {
  private static final int LARGEST_BATCH = 200;

  private final ConcurrentLinkedQueue<T> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final AnimationTimer pulse;

  /// @param reader gets the items in the order that they came in, never an empty list
  public Inbox(Consumer<List<T>> reader) {
    pulse =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            List<T> batch = nextBatch();
            if (batch.isEmpty()) {
              sleep();
            } else {
              reader.accept(batch);
            }
          }
        };
  }

  /// From any thread.
  public void put(T item) {
    waiting.add(item);
    wake();
  }

  private void wake() {
    if (woken.compareAndSet(false, true)) {
      Platform.runLater(pulse::start);
    }
  }

  private void sleep() {
    pulse.stop();
    woken.set(false);
    if (!waiting.isEmpty()) {
      wake();
    }
  }

  private List<T> nextBatch() {
    List<T> batch = new ArrayList<>();
    T item;
    while (batch.size() < LARGEST_BATCH && (item = waiting.poll()) != null) {
      batch.add(item);
    }
    return batch;
  }
}
