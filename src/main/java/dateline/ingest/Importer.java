package dateline.ingest;

import dateline.store.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Adds files to a project: several threads parse, one writes, and each report is kept whole or not
/// at all.
public final class Importer implements AutoCloseable {
  private final Intake intake;
  private final Project project;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("project-writer").factory());

  /// @param intake stays the caller's to close
  public Importer(Intake intake, Project project) {
    this.intake = intake;
    this.project = project;
  }

  /// Begins to add files, after those that were begun before.
  ///
  /// @param paths files, and folders for all that is in them
  /// @param onOutcome told of every article in the order of the files, on the writer's thread
  public Import begin(List<Path> paths, Consumer<Outcome> onOutcome) {
    Import task = new Import(intake, project, paths, onOutcome);
    task.startOn(writer);
    return task;
  }

  /// Ends what is under way after the report at hand, and takes no more.
  @Override
  public void close() {
    writer.shutdownNow();
    writer.close();
  }
}
