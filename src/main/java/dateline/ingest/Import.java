package dateline.ingest;

import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Files on their way into a project.
public final class Import {
  private static final int MOST_TOGETHER = 64;

  private final Intake intake;
  private final Project project;
  private final Testimonies testimonies;
  private final List<Path> paths;
  private final Consumer<Outcome> onOutcome;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private volatile boolean cancelled;
  private volatile int files;
  private volatile int filesDone;

  Import(Intake intake, Project project, List<Path> paths, Consumer<Outcome> onOutcome) {
    this.intake = intake;
    this.project = project;
    this.testimonies = new Testimonies(intake.parser(), project);
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
      Keeper keeper = new Keeper();
      intake.read(found, known::contains, project.senses(), this::isCancelled, keeper);
      if (!cancelled) {
        keeper.rest();
      }
      project.settle();
      end.complete(null);
    } catch (InterruptedException e) {
      cancelled = true;
      end.complete(null);
    } catch (IOException | RuntimeException | Error failure) {
      end.completeExceptionally(failure);
    }
  }

  /// Keeps what is ready at once, for one wait for the disk, and tells of it then.
  private final class Keeper implements ResultSink {
    private final List<Result> ready = new ArrayList<>();
    private int done;

    @Override
    public void take(Result result) {
      ready.add(result);
      if (ready.size() == MOST_TOGETHER) {
        rest();
      }
    }

    @Override
    public void endFile() {
      done++;
    }

    @Override
    public void rest() {
      List<Outcome> outcomes =
          ready.isEmpty()
              ? List.of()
              : project.together(() -> ready.stream().map(Import.this::outcome).toList());
      ready.clear();
      filesDone = done;
      outcomes.forEach(onOutcome);
    }
  }

  private Outcome outcome(Result result) {
    return switch (result) {
      case Result.Read(String source, Reading reading) -> add(source, reading);
      case Result.Known(String source) -> new Outcome.AlreadyKnown(source);
      case Result.Refused(String source, var why) -> new Outcome.Refused(source, why);
    };
  }

  private Outcome add(String source, Reading reading) {
    try {
      return project
          .add(reading)
          .<Outcome>map(report -> added(source, report))
          .orElseGet(() -> new Outcome.AlreadyKnown(source));
    } catch (IllegalStateException fault) {
      return new Outcome.Refused(source, Faults.logged(source, fault));
    }
  }

  private Outcome.Added added(String source, Report report) {
    long id = report.id();
    List<Twin> twins =
        project.copiesOf(id).stream()
            .map(copy -> new Twin(id, copy, title(copy.otherThan(id))))
            .toList();
    List<Report> dated = testimonies.follow(report);
    Report now = dated.stream().filter(it -> it.id() == id).findFirst().orElse(report);
    List<Report> others = dated.stream().filter(it -> it.id() != id).toList();
    return new Outcome.Added(source, now, twins, others);
  }

  private String title(long id) {
    return project.headline(id).map(Report::title).orElse("");
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

  /// Of how many files all that came of them is kept.
  public int filesDone() {
    return filesDone;
  }

  /// Ends it after the reports at hand; what was added stays.
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
