package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Position;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.store.ProjectException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
  @TempDir Path folder;

  @Test
  void whatIsAddedIsReadBackTheSame() {
    RandomReadings readings = new RandomReadings(1);
    List<Reading> added = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    try (Project project = Project.create(file())) {
      for (int i = 0; i < 100; i++) {
        added.add(readings.next());
        reports.add(project.add(added.getLast()).orElseThrow());
      }
    }

    try (Project project = Project.open(file())) {
      for (int i = 0; i < added.size(); i++) {
        Reading reading = project.reading(reports.get(i).id()).orElseThrow();
        assertThat(reading).usingRecursiveComparison().isEqualTo(added.get(i));
      }
      assertThat(project.reports()).usingRecursiveComparison().isEqualTo(reports);
    }
  }

  @Test
  void theSameBytesAreKeptOnce() {
    Reading reading = new RandomReadings(2).next();
    try (Project project = Project.create(file())) {
      assertThat(project.add(reading)).isPresent();
      assertThat(project.add(reading)).isEmpty();

      assertThat(project.reports()).hasSize(1);
      assertThat(project.hashes()).containsExactly(reading.article().source().sha256());
    }
  }

  @Test
  void aReportThatIsNotThereIsNothing() {
    try (Project project = Project.create(file())) {
      assertThat(project.reading(1)).isEmpty();
    }
  }

  @Test
  void aRemovedReportLeavesNothingBehindAndMayComeAgain() {
    RandomReadings readings = new RandomReadings(8);
    Reading reading = readings.next();
    try (Project project = Project.create(file())) {
      Report kept = project.add(readings.next()).orElseThrow();
      Report removed = project.add(reading).orElseThrow();
      project.remove(List.of(removed.id()));

      assertThat(project.reports()).containsExactly(kept);
      assertThat(project.reading(removed.id())).isEmpty();
      assertThat(project.add(reading)).isPresent();
    }
  }

  @Test
  void theFolderOfANewProjectIsMade() {
    Path file = folder.resolve("share/dateline/My reports.dateline");
    Project.create(file).close();

    assertThat(file).exists();
  }

  @Test
  void theViewIsKept() {
    TimeSpan window = new TimeSpan(LocalDate.of(2017, 4, 8), null);
    SavedView view =
        new SavedView(
            window, "STARTED", false, new Position(34.5, 40.9), 7.25, List.of("reader"), 3L);
    try (Project project = Project.create(file())) {
      assertThat(project.view()).isEqualTo(SavedView.FIRST);
      project.keep(view);
    }

    try (Project project = Project.open(file())) {
      assertThat(project.view()).isEqualTo(view);
    }
  }

  @Test
  void aClosedProjectIsOneFile() {
    try (Project project = Project.create(file())) {
      project.add(new RandomReadings(3).next());
      assertThat(folder.toFile().list())
          .as("no shared memory, which network drives lack")
          .containsExactlyInAnyOrder("war.dateline", "war.dateline-wal");
    }

    assertThat(folder.toFile().list()).containsExactly("war.dateline");
  }

  @Test
  void aSettledProjectCanBeCopiedWhileItIsOpen() throws Exception {
    Path copy = folder.resolve("copy.dateline");
    try (Project project = Project.create(file())) {
      project.add(new RandomReadings(4).next());
      project.settle();
      Files.copy(file(), copy);
    }

    try (Project project = Project.open(copy)) {
      assertThat(project.reports()).hasSize(1);
    }
  }

  @Test
  void aSavedCopyIsAProjectOfItsOwn() {
    Path copy = folder.resolve("copy.dateline");
    RandomReadings readings = new RandomReadings(5);
    try (Project project = Project.create(file())) {
      project.add(readings.next());
      project.saveCopy(copy);
      project.add(readings.next());
      try (Project other = Project.open(copy)) {
        assertThat(other.reports()).isEqualTo(project.reports().subList(0, 1));
        other.add(readings.next());
        assertThat(project.reports()).hasSize(2);
      }
    }
  }

  @Test
  void aCopyReplacesAnOlderOne() {
    Path copy = folder.resolve("copy.dateline");
    try (Project project = Project.create(file())) {
      project.saveCopy(copy);
      project.add(new RandomReadings(6).next());
      project.saveCopy(copy);
    }

    try (Project project = Project.open(copy)) {
      assertThat(project.reports()).hasSize(1);
    }
  }

  @Test
  void aProjectIsNoCopyOfItself() {
    try (Project project = Project.create(file())) {
      assertThatExceptionOfType(ProjectException.class)
          .isThrownBy(() -> project.saveCopy(folder.resolve("./war.dateline")))
          .extracting(ProjectException::reason)
          .isEqualTo(Reason.EXISTS);
    }
  }

  @Test
  void aNewProjectOverwritesNothing() throws Exception {
    Files.writeString(file(), "a letter");

    assertThatExceptionOfType(ProjectException.class)
        .isThrownBy(() -> Project.create(file()))
        .extracting(ProjectException::reason)
        .isEqualTo(Reason.EXISTS);
    assertThat(file()).hasContent("a letter");
  }

  @Test
  void aNameMayHoldWhatAnAddressMayNot() {
    Path file = folder.resolve("100 % war? #1 & حلب.dateline");
    try (Project project = Project.create(file)) {
      project.add(new RandomReadings(7).next());
      assertThat(project.name()).isEqualTo("100 % war? #1 & حلب");
    }

    assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    try (Project project = Project.open(file)) {
      assertThat(project.reports()).hasSize(1);
    }
  }

  private Path file() {
    return folder.resolve("war.dateline");
  }
}
