package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Reading;
import dateline.model.Report;
import dateline.store.Project;
import dateline.store.ProjectException;
import dateline.store.ProjectException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a project whose program was killed while it added reports.
class KillTest {
  private static final int FILES = 200;
  private static final int KILLS = 4;

  @TempDir Path folder;
  private Path project;
  private Path reports;

  @BeforeEach
  void writeReports() throws IOException {
    project = folder.resolve("war.dateline");
    reports = Files.createDirectory(folder.resolve("reports"));
    String seed = Files.readString(Path.of("seeds/001_9e6abf22d7dd6653.txt"));
    for (int i = 100; i < 100 + FILES; i++) {
      Files.writeString(reports.resolve(i + ".txt"), seed + "\nThat was report " + i + ".\n");
    }
  }

  @Test
  void whatWasSaidToBeAddedIsThereWholeAndTheRestCanBeAdded() throws Exception {
    Random random = new Random(5);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      said.addAll(sayingsOfAKilledProgram((FILES * i + random.nextInt(FILES)) / KILLS + 1));
      assertThat(wholeReports()).containsAll(said);
    }

    try (Project opened = Project.open(project);
        Intake intake = Intake.bundled();
        Importer importer = new Importer(intake, opened)) {
      importer.begin(List.of(reports), _ -> {}).await();
      assertThat(opened.reports()).hasSize(FILES);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**-wal");
  }

  @Test
  void anotherProgramThatHasItOpenKeepsUsOut() throws Exception {
    Process program = start();
    try (BufferedReader out = program.inputReader()) {
      out.readLine();
      assertThatExceptionOfType(ProjectException.class)
          .isThrownBy(() -> Project.open(project))
          .extracting(ProjectException::reason)
          .isEqualTo(Reason.IN_USE);
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  private List<String> sayingsOfAKilledProgram(int lines) throws Exception {
    Process program = start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = program.inputReader()) {
      for (int i = 0; i < lines; i++) {
        said.add(out.readLine());
      }
      // The process itself would close the stream with what it still holds.
      program.toHandle().destroyForcibly();
      out.lines().filter(line -> line.endsWith(".txt")).forEach(said::add);
    }
    program.waitFor();
    return said;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AddingProgram.class.getName(),
            project.toString(),
            reports.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// The files whose reports are in the project, each as whole as the file.
  private List<String> wholeReports() throws IOException {
    List<String> whole = new ArrayList<>();
    Map<String, Report> byFile = new HashMap<>();
    try (Project opened = Project.open(project)) {
      for (Report report : opened.reports()) {
        Path file = reports.resolve(report.file());
        Reading reading = opened.reading(report.id()).orElseThrow();
        assertThat(reading.article().text()).isEqualTo(Files.readString(file));
        assertThat(reading.places()).isEqualTo(report.places());
        assertThat(byFile.put(report.file(), report)).isNull();
        whole.add(file.toString());
      }
    }
    return whole;
  }
}
