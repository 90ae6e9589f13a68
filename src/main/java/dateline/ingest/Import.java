package dateline.ingest;

import dateline.model.Reading;
import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Files on their way into a project.
public final class Import {
  private final Intake intake;
  private final Project project;
  private final List<Path> paths;
  private final Consumer<Outcome> onOutcome;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private volatile boolean cancelled;
  private volatile int files;

  Import(Intake intake, Project project, List<Path> paths, Consumer<Outcome> onOutcome) {
    this.intake = intake;
    this.project = project;
    this.paths = List.copyOf(paths);
    this.onOutcome = onOutcome;
  }

  void startOn(Executor writer) {
    writer.execute(this::run);
  }

  private void run() {
    try {
      List<Path> found = FileFinder.find(paths, this::isCancelled);
      files = found.size();
      Set<String> known = project.hashes();
      intake.read(found, known::contains, this::isCancelled, this::keep);
      project.settle();
      end.complete(null);
    } catch (InterruptedException e) {
      cancelled = true;
      end.complete(null);
    } catch (IOException | RuntimeException | Error failure) {
      end.completeExceptionally(failure);
    }
  }

  private void keep(Result result) {
    onOutcome.accept(
        switch (result) {
          case Result.Read(String source, Reading reading) -> add(source, reading);
          case Result.Known(String source) -> new Outcome.AlreadyKnown(source);
          case Result.Refused(String source, var why) -> new Outcome.Refused(source, why);
        });
  }

  private Outcome add(String source, Reading reading) {
    try {
      return project
          .add(reading)
          .<Outcome>map(report -> new Outcome.Added(source, report))
          .orElseGet(() -> new Outcome.AlreadyKnown(source));
    } catch (IllegalStateException fault) {
      return new Outcome.Refused(source, Faults.logged(source, fault));
    }
  }

  /// Waits until it is done or cancelled.
  ///
  /// @throws CompletionException for what went wrong with the project
  public void await() {
    end.join();
  }

  /// How many files there are in all; 0 until they were found.
  public int files() {
    return files;
  }

  /// Ends it after the report at hand; what was added stays.
  public void cancel() {
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// Done when the last file is, or after a cancel; fails with what went wrong with the project.
  public CompletableFuture<Void> end() {
    return end;
  }
}
