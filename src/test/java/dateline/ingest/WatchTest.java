package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {
  @TempDir Path home;

  private final List<Path> read = new ArrayList<>();
  private final List<List<Watched>> told = new ArrayList<>();
  private Instant now = Instant.parse("2021-03-01T12:00:00Z");
  private boolean isReadToTheEnd = true;
  private Path folder;
  private Project project;
  private Watch watch;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectories(home.resolve("news"));
    project = Project.create(home.resolve("war.dateline"));
    watch = opened();
  }

  @AfterEach
  void close() {
    watch.close();
    project.close();
  }

  @Test
  void aNewFileIsReadOnceItHasStoodStill() throws IOException {
    write("old.txt", "was here");
    assertThat(watch.add(folder)).isEqualTo(1);

    write("new.txt", "One");
    assertThat(sweep()).isEmpty();
    write("new.txt", "One and two");
    assertThat(sweep()).isEmpty();
    assertThat(sweep()).containsExactly("new.txt");
    assertThat(sweep()).isEmpty();
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    write("old.txt", "was here");
    watch.add(folder);
    write("old.txt", "was here, and more");

    sweep();
    assertThat(sweep()).containsExactly("old.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.html.part",
        "Unconfirmed 123.crdownload",
        "page.download/page.html",
        "~$report.docx",
        ".report.txt.Xy12",
        ".git/report.txt",
        "war.dateline",
        "war.dateline-wal",
        "report.txt~"
      })
  void whatIsUnderWayOrHiddenIsNotRead(String name) throws IOException {
    watch.add(folder);
    write(name, "half of it");

    sweep();
    assertThat(sweep()).isEmpty();
  }

  @Test
  void anEmptyFileWaitsForItsContent() throws IOException {
    watch.add(folder);
    write("report.txt", "");
    sweep();
    assertThat(sweep()).isEmpty();

    write("report.txt", "Here it is");
    sweep();
    assertThat(sweep()).containsExactly("report.txt");
  }

  @Test
  void foldersInItAreWatchedButLinksAndLoopsAreNot() throws IOException {
    watch.add(folder);
    write("deep/er/report.txt", "One");
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("deep/er/report.txt"));

    sweep();
    assertThat(sweep()).containsExactly("deep/er/report.txt");
  }

  @Test
  void whatCameMeanwhileIsReadAtTheNextOpening() throws IOException {
    write("old.txt", "was here");
    watch.add(folder);
    write("first.txt", "One");
    sweep();
    sweep();
    watch.close();
    write("meanwhile.txt", "Two");

    watch = opened();
    sweep();
    assertThat(sweep()).containsExactly("meanwhile.txt");
  }

  @Test
  void whatWasNotReadToTheEndIsReadAgainAtTheNextOpening() throws IOException {
    watch.add(folder);
    isReadToTheEnd = false;
    write("report.txt", "One");
    sweep();
    assertThat(sweep()).containsExactly("report.txt");
    assertThat(sweep()).isEmpty();

    watch.close();
    watch = opened();
    sweep();
    assertThat(sweep()).containsExactly("report.txt");
  }

  @Test
  void aFolderThatVanishesIsSaidAndTakenUpAgain() throws IOException {
    write("old.txt", "was here");
    watch.add(folder);
    Path away = home.resolve("unplugged");
    Files.move(folder, away);
    sweep();
    assertThat(told.getLast()).containsExactly(new Watched(folder, false));

    Files.writeString(away.resolve("new.txt"), "One");
    Files.move(away, folder);
    sweep();
    assertThat(told.getLast()).containsExactly(new Watched(folder, true));
    assertThat(sweep()).containsExactly("new.txt");
  }

  @Test
  void aFolderThatIsNoLongerWatchedIsLeftAlone() throws IOException {
    watch.add(folder);
    watch.remove(folder);
    write("new.txt", "One");

    sweep();
    assertThat(sweep()).isEmpty();
    assertThat(told.getLast()).isEmpty();
    assertThat(project.watches().folders()).isEmpty();
  }

  @Test
  void theSystemsOwnWordWakesTheWatch() throws Exception {
    LinkedBlockingQueue<List<Path>> came = new LinkedBlockingQueue<>();
    try (Watch real =
        new Watch(
            project.watches(), InstantSource.system(), (files, _) -> came.add(files), _ -> {})) {
      real.add(folder);
      real.start();
      write("deep/report.txt", "One");

      assertThat(came.poll(30, TimeUnit.SECONDS))
          .containsExactly(folder.resolve("deep/report.txt"));
    }
  }

  private Watch opened() {
    return new Watch(
        project.watches(),
        () -> now,
        (files, onRead) -> {
          read.addAll(files);
          if (isReadToTheEnd) {
            onRead.run();
          }
        },
        told::add);
  }

  /// What came of looking once more, a rest later.
  private List<String> sweep() {
    read.clear();
    watch.sweep();
    now = now.plus(Duration.ofSeconds(3));
    return read.stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
