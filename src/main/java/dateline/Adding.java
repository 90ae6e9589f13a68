package dateline;

import dateline.ingest.Import;
import dateline.ingest.Importer;
import dateline.ingest.Outcome;
import dateline.view.Arrivals;
import dateline.view.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Files on their way into a project, told of in the list of arrivals.
final class Adding {
  private final Arrivals.Delivery delivery;
  private volatile boolean isCancelled;
  private volatile @Nullable Import task;

  private Adding(Arrivals arrivals) {
    delivery = arrivals.begin(this::cancel);
  }

  static void begin(OpenProject into, List<Path> files, Arrivals arrivals, Background background) {
    Adding adding = new Adding(arrivals);
    background.run(() -> adding.addAll(into.importer(), files), _ -> {});
  }

  private List<Path> addAll(CompletableFuture<Importer> importer, List<Path> files) {
    try {
      Import begun = importer.join().begin(files, this::tell);
      task = begun;
      if (isCancelled) {
        begun.cancel();
      }
      begun.await();
      return files;
    } catch (CancellationException projectWasClosed) {
      return List.of();
    } finally {
      count();
      delivery.finish();
    }
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
