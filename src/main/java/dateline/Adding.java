package dateline;

import dateline.ingest.Import;
import dateline.ingest.Importer;
import dateline.ingest.Outcome;
import dateline.view.Arrivals;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Files on their way into a project, told of in the list of arrivals.
final class Adding {
  private final Arrivals.Delivery delivery;
  private volatile boolean isCancelled;
  private volatile @Nullable Import task;

  private Adding(Arrivals arrivals) {
    delivery = arrivals.begin(this::cancel);
  }

  /// @param onFailure told, from any thread, what went wrong with the project
  static void begin(
      OpenProject into, List<Path> files, Arrivals arrivals, Consumer<Throwable> onFailure) {
    Adding adding = new Adding(arrivals);
    into.importer()
        .thenCompose(importer -> adding.start(importer, files).end())
        .whenComplete(
            (_, failure) -> {
              adding.count();
              adding.delivery.finish();
              if (failure != null) {
                onFailure.accept(failure);
              }
            });
  }

  private Import start(Importer importer, List<Path> files) {
    Import begun = importer.begin(files, this::tell);
    task = begun;
    if (isCancelled) {
      begun.cancel();
    }
    return begun;
  }

  private void tell(Outcome outcome) {
    count();
    delivery.put(outcome);
  }

  private void count() {
    Import begun = task;
    if (begun != null) {
      delivery.expect(begun.files());
    }
  }

  private void cancel() {
    isCancelled = true;
    Import begun = task;
    if (begun != null) {
      begun.cancel();
    }
  }
}
