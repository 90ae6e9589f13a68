package dateline.ingest;

import dateline.Bundled;
import dateline.model.Dating;
import dateline.model.TimeSpan;
import dateline.store.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A project that real files are added to, and when its reports are taken to have come out.
@SuppressWarnings("NullAway.Init")
abstract class DatedReports {
  private static final Intake INTAKE = Bundled.intake();

  @TempDir Path folder;
  Project project;
  Rereading rereading;

  @BeforeEach
  void open() {
    project = Project.create(folder.resolve("war.dateline"));
    rereading = new Rereading(INTAKE.parser(), project);
  }

  @AfterEach
  void close() {
    project.close();
  }

  final @Nullable Dating published(long id) {
    return project.reading(id).orElseThrow().published();
  }

  final Dating dating(long id) {
    return Objects.requireNonNull(published(id));
  }

  final TimeSpan days(long id) {
    return dating(id).days();
  }

  final List<Outcome> add(Path file) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Importer importer = new Importer(INTAKE, project)) {
      importer.begin(List.of(file), outcomes::add).await();
    }
    return outcomes;
  }
}
