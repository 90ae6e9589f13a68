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
    begin(into, files, arrivals, background, () -> {});
  }

  /// @param onRead run once the files were read or the user has stopped it, but not where the
  ///   project was closed before
  static void begin(
      OpenProject into,
      List<Path> files,
      Arrivals arrivals,
      Background background,
      Runnable onRead) {
    Adding adding = new Adding(arrivals);
    background.run(() -> adding.addAll(into.importer(), files, onRead), _ -> {});
  }

  private List<Path> addAll(
      CompletableFuture<Importer> importer, List<Path> files, Runnable onRead) {
    try {
      Import begun = importer.join().begin(files, this::tell);
      task = begun;
      if (isCancelled) {
        begun.cancel();
      }
      begun.await();
      if (isCancelled || !begun.isCancelled()) {
        onRead.run();
      }
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
      delivery.progress(begun.filesDone(), begun.files());
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
