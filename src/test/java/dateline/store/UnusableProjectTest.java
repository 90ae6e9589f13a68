package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.store.ProjectException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class UnusableProjectTest {
  @TempDir Path folder;

  @Test
  void aMissingProjectIsSaidToBeMissing() {
    isRefused(file(), Reason.MISSING, "“war.dateline” is not there any more");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTextIsNoProject() throws Exception {
    Files.writeString(file(), "Syrian forces advanced. ".repeat(100));

    isRefusedUntouched(Reason.FOREIGN, "is not a Dateline project");
  }

  @Test
  void anEmptyFileIsNoProject() throws Exception {
    Files.createFile(file());

    isRefusedUntouched(Reason.FOREIGN, "is not a Dateline project");
  }

  @Test
  void aFolderIsNoProject() throws Exception {
    Files.createDirectory(file());

    isRefused(file(), Reason.FOREIGN, "is not a Dateline project");
  }

  @Test
  void anotherProgramsDatabaseIsNoProject() throws Exception {
    run("PRAGMA journal_mode = WAL", "CREATE TABLE bookmark (url TEXT)");

    isRefusedUntouched(Reason.FOREIGN, "is not a Dateline project");
  }

  @Test
  void aProjectOfANewerVersionIsLeftAlone() throws Exception {
    Project.create(file()).close();
    run("PRAGMA user_version = 99", "CREATE TABLE hologram (x TEXT)");

    isRefusedUntouched(Reason.NEWER, "Update Dateline");
  }

  @Test
  void aProjectWithABadPageIsDamaged() throws Exception {
    fill();
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek(4096);
      bytes.write(new byte[8 * 4096]);
    }

    isRefusedUntouched(Reason.DAMAGED, "is damaged");
  }

  @Test
  void aProjectThatWasCutShortIsDamaged() throws Exception {
    fill();
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2);
    }

    isRefusedUntouched(Reason.DAMAGED, "is damaged");
  }

  @Test
  void aReadOnlyProjectIsNotOpened() throws Exception {
    fill();
    assertThat(file().toFile().setWritable(false, false)).isTrue();

    isRefusedUntouched(Reason.READ_ONLY, "cannot be written to");
  }

  @Test
  void aProjectIsOpenOnlyOnce() {
    try (Project project = Project.create(file())) {
      isRefused(file(), Reason.IN_USE, "is open in another window");
      project.add(new RandomReadings(1).next());
    }
  }

  @Test
  void aProjectThatWasMovedTakesNoMoreReports() throws Exception {
    RandomReadings readings = new RandomReadings(1);
    try (Project project = Project.create(file())) {
      project.add(readings.next());
      project.settle();
      Files.move(file(), folder.resolve("elsewhere.dateline"));

      assertThatExceptionOfType(ProjectException.class)
          .isThrownBy(() -> project.add(readings.next()))
          .extracting(ProjectException::reason)
          .isEqualTo(Reason.MOVED);
      assertThat(project.reports()).hasSize(1);
    }
  }

  @Test
  void whatWasKeptBeforeAMoveIsInTheFileThatWasMoved() throws Exception {
    RandomReadings readings = new RandomReadings(1);
    Path moved = folder.resolve("elsewhere.dateline");
    Path asAfterACrash = folder.resolve("found.dateline");
    try (Project project = Project.create(file())) {
      project.add(readings.next());
      Files.move(file(), moved);
      assertThatExceptionOfType(ProjectException.class)
          .isThrownBy(() -> project.add(readings.next()));
      Files.copy(moved, asAfterACrash);
    }

    try (Project found = Project.open(asAfterACrash)) {
      assertThat(found.reports()).hasSize(1);
    }
  }

  @Test
  void aShareThatVanishesIsSaidToBeOutOfReach() {
    SQLException lost = new SQLiteException("disk I/O error", SQLiteErrorCode.SQLITE_IOERR_READ);

    ProjectException said = new Faults(file()).of(lost);

    assertThat(said.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(said).hasMessageContaining("Check that its disk is connected");
  }

  @Test
  void aFullDiskTakesNoHalfReports() throws Exception {
    RandomReadings readings = new RandomReadings(1);
    try (Database database = Database.create(file(), Migrations.current())) {
      ReportStore reports = new ReportStore(database, new CopyStore(database));
      reports.add(readings.next());
      limitPages(database);
      int added = reports.all().size();
      ProjectException failure = null;
      while (failure == null) {
        try {
          reports.add(readings.next());
          added++;
        } catch (ProjectException e) {
          failure = e;
        }
      }

      assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
      assertThat(failure).hasMessageContaining("Make room on it");
      assertThat(reports.all()).hasSize(added);
      assertThat(reports.hashes()).hasSize(added);
    }
  }

  private static void limitPages(Database database) {
    database.read(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute("PRAGMA max_page_count = 60");
          }
        });
  }

  private void fill() {
    RandomReadings readings = new RandomReadings(1);
    try (Project project = Project.create(file())) {
      for (int i = 0; i < 50; i++) {
        project.add(readings.next());
      }
    }
  }

  private void isRefusedUntouched(Reason reason, String words) throws IOException {
    byte[] before = Files.readAllBytes(file());
    isRefused(file(), reason, words);
    assertThat(file()).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEqualTo(List.of(file()));
    }
  }

  private static void isRefused(Path file, Reason reason, String words) {
    assertThatExceptionOfType(ProjectException.class)
        .isThrownBy(() -> Project.open(file))
        .withMessageContaining(words)
        .extracting(ProjectException::reason)
        .isEqualTo(reason);
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Path file() {
    return folder.resolve("war.dateline");
  }
}
