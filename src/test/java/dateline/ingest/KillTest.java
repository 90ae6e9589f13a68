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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a project whose program was killed while it added reports.
class KillTest {
  @TempDir Path folder;
  private Path project;
  private Path reports;

  @BeforeEach
  void choosePlaces() {
    project = folder.resolve("war.dateline");
    reports = folder.resolve("reports");
  }

  private void writeReports(int count) throws IOException {
    Files.createDirectory(reports);
    String seed = Files.readString(Path.of("seeds/001_9e6abf22d7dd6653.txt"));
    for (int i = 100; i < 100 + count; i++) {
      Files.writeString(reports.resolve(i + ".txt"), seed + "\nThat was report " + i + ".\n");
    }
  }

  @Test
  void whatWasSaidToBeAddedIsThereWholeAndTheRestCanBeAdded() throws Exception {
    writeReports(200);
    Random random = new Random(5);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      said.addAll(sayingsOfAProgramKilledAfter((200 * i + random.nextInt(200)) / 4 + 1));
      assertThat(wholeReports()).containsAll(said);
    }
    theRestCanBeAdded(200);
  }

  @Test
  @Tag("thorough")
  void aHundredKillsAtRandomMomentsLoseNothing() throws Exception {
    writeReports(500);
    Random random = new Random(11);
    Set<String> said = new HashSet<>();
    for (int kill = 0; kill < 100; kill++) {
      said.addAll(
          kill % 2 == 0
              ? sayingsOfAProgramKilledWithin(Duration.ofMillis(random.nextInt(1500)))
              : sayingsOfAProgramKilledAfter(random.nextInt(9)));
      if (Files.exists(project)) {
        assertThat(wholeReports()).containsAll(said);
      } else {
        assertThat(said).isEmpty();
      }
    }
    theRestCanBeAdded(500);
  }

  private void theRestCanBeAdded(int count) throws IOException {
    try (Project opened = Project.open(project);
        Intake intake = Intake.bundled();
        Importer importer = new Importer(intake, opened)) {
      importer.begin(List.of(reports), _ -> {}).await();
      assertThat(opened.reports()).hasSize(count);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**-wal");
  }

  @Test
  void anotherProgramThatHasItOpenKeepsUsOut() throws Exception {
    writeReports(200);
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

  private List<String> sayingsOfAProgramKilledAfter(int lines) throws Exception {
    Process program = start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = program.inputReader()) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        if (line != null) {
          said.add(line);
        }
      }
      // The process itself would close the stream with what it still holds.
      program.toHandle().destroyForcibly();
      out.lines().filter(line -> line.endsWith(".txt")).forEach(said::add);
    }
    program.waitFor();
    return said;
  }

  /// The time runs from the start of the process, so that some are killed before they open the
  /// project, and those that are done before are not killed at all.
  private List<String> sayingsOfAProgramKilledWithin(Duration time) throws Exception {
    Process program = start();
    List<String> said = new ArrayList<>();
    Thread listener = Thread.ofPlatform().start(() -> hear(program, said));
    if (!program.waitFor(time)) {
      program.toHandle().destroyForcibly();
    }
    program.waitFor();
    listener.join();
    return said;
  }

  private static void hear(Process program, List<String> said) {
    program.inputReader().lines().filter(line -> line.endsWith(".txt")).forEach(said::add);
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
