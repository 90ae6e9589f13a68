package dateline.cli;

import dateline.ingest.Importer;
import dateline.ingest.Intake;
import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The project that a command works with: one that the user names, or one that goes with the
/// command.
final class Workplace implements AutoCloseable {
  private final Project project;
  private final @Nullable Path scratch;

  private Workplace(Project project, @Nullable Path scratch) {
    this.project = project;
    this.scratch = scratch;
  }

  static Workplace existing(Path project) {
    return new Workplace(Project.open(project), null);
  }

  static Workplace named(Path project) {
    return new Workplace(Project.openOrCreate(project), null);
  }

  static Workplace scratch() throws IOException {
    Path scratch = Files.createTempDirectory("dateline-");
    return new Workplace(Project.create(scratch.resolve("reports." + Project.EXTENSION)), scratch);
  }

  Project project() {
    return project;
  }

  void add(List<Path> files, Tally tally) {
    try (Intake intake = Intake.bundled();
        Importer importer = new Importer(intake, project)) {
      importer.begin(files, tally::count).await();
    }
  }

  @Override
  public void close() throws IOException {
    project.close();
    if (scratch != null) {
      Files.deleteIfExists(project.file());
      Files.deleteIfExists(scratch);
    }
  }
}
