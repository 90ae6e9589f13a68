package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.model.Report;
import dateline.store.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final Path SEEDS = Path.of("seeds");
  private static Intake intake;

  @TempDir Path folder;
  private Project project;
  private Importer importer;

  @BeforeAll
  static void openIntake() {
    intake = Bundled.intake();
  }

  @AfterAll
  static void closeIntake() {
    intake.close();
  }

  @BeforeEach
  void open() {
    project = Project.create(folder.resolve("war.dateline"));
    importer = new Importer(intake, project);
  }

  @AfterEach
  void close() {
    importer.close();
    project.close();
  }

  @Test
  void whatIsAddedIsInTheProject() {
    List<Outcome> outcomes = add(SEEDS);

    List<Report> reports =
        outcomes.stream().map(outcome -> ((Outcome.Added) outcome).report()).toList();
    assertThat(reports).hasSize(5);
    assertThat(project.reports()).isEqualTo(reports);
  }

  @Test
  void theSameFilesAreAddedOnce() throws Exception {
    add(SEEDS);
    Path copy = folder.resolve("another name.txt");
    Files.copy(SEEDS.resolve("000_9b3fe07904c77ad0.txt"), copy);

    assertThat(add(SEEDS, copy)).hasSize(6).hasOnlyElementsOfType(Outcome.AlreadyKnown.class);
    assertThat(project.reports()).hasSize(5);
  }

  @Test
  void theSameFileGivenTwiceAtOnceIsAddedOnce() {
    Path seed = SEEDS.resolve("000_9b3fe07904c77ad0.txt");

    assertThat(add(seed, seed))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Outcome.Added.class),
            second -> assertThat(second).isInstanceOf(Outcome.AlreadyKnown.class));
  }

  @Test
  void aRemovedReportCanBeAddedAgain() {
    add(SEEDS);
    project.remove(project.reports().stream().map(Report::id).toList());

    assertThat(add(SEEDS)).hasSize(5).hasOnlyElementsOfType(Outcome.Added.class);
  }

  @Test
  void severalImportsQueueUp() throws Exception {
    List<Outcome> first = new ArrayList<>();
    List<Outcome> second = new ArrayList<>();
    importer.begin(List.of(SEEDS), first::add);
    importer.begin(List.of(SEEDS), second::add).await();

    assertThat(first).hasSize(5).hasOnlyElementsOfType(Outcome.Added.class);
    assertThat(second).hasSize(5).hasOnlyElementsOfType(Outcome.AlreadyKnown.class);
  }

  @Test
  void aCancelStopsAtOnceAndKeepsWhatWasAdded() throws Exception {
    Path many = manyFiles(400);
    List<Outcome> outcomes = new ArrayList<>();
    List<Import> started = new ArrayList<>();
    synchronized (started) {
      started.add(
          importer.begin(
              List.of(many),
              outcome -> {
                outcomes.add(outcome);
                if (outcomes.size() == 20) {
                  cancelFirst(started);
                }
              }));
    }
    started.getFirst().await();

    assertThat(outcomes).as("what is kept together is told together").hasSizeBetween(20, 84);
    assertThat(started.getFirst().files()).isEqualTo(400);
    assertThat(project.reports()).hasSameSizeAs(outcomes);
    assertThat(add(SEEDS)).as("the next import is not cancelled").hasSize(5);
  }

  @Test
  @Timeout(60)
  void aCancelInsideLargeFilesLeavesTheReadersFree() throws Exception {
    for (int i = 0; i < 4; i++) {
      Path large = folder.resolve("large" + i + ".jsonl");
      Files.writeString(large, "{\"text\": \"Trucks left Palmyra on Monday.\"}\n".repeat(3000));
      CompletableFuture<Void> some = new CompletableFuture<>();
      Import reading = importer.begin(List.of(large), _ -> some.complete(null));
      some.join();
      reading.cancel();
      reading.await();
    }

    assertThat(add(SEEDS)).hasSize(5).hasOnlyElementsOfType(Outcome.Added.class);
  }

  private static void cancelFirst(List<Import> started) {
    synchronized (started) {
      started.getFirst().cancel();
    }
  }

  @Test
  void oneNamedThreadWrites() {
    Set<String> threads = ConcurrentHashMap.newKeySet();

    importer.begin(List.of(SEEDS), _ -> threads.add(Thread.currentThread().getName())).await();

    assertThat(threads).containsExactly("project-writer");
  }

  private Path manyFiles(int count) throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < count; i++) {
      Files.writeString(many.resolve(i + ".txt"), "Report number " + i + " of the day from Hajin.");
    }
    return many;
  }

  private List<Outcome> add(Path... paths) {
    List<Outcome> outcomes = new ArrayList<>();
    importer.begin(List.of(paths), outcomes::add).await();
    return outcomes;
  }
}
