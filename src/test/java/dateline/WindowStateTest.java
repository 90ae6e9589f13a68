package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Project;
import dateline.store.SavedWindow;
import dateline.store.SavedWindow.Frame;
import dateline.store.WindowMemory;
import dateline.view.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is kept of a window for the next start.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowStateTest {
  @TempDir Path folder;

  private Stage stage;
  private OpenWindow opened;
  private Workbench bench;
  private WindowState state;

  /// In a window of its own: one whose size was set keeps it under the scenes of other tests.
  @Start
  void start(Stage shared) {
    stage = new Stage();
    opened = OpenWindow.hidden(stage, folder.resolve("recent.json"));
    bench = opened.bench();
    state = new WindowState(stage, bench.theme(), bench.window());
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
    robot.interact(stage::close);
  }

  @Test
  void theWindowComesBackAsItWasLeft(FxRobot robot) {
    WindowMemory memory = new WindowMemory(folder.resolve("config/window.json"));
    SavedWindow left =
        new SavedWindow(
            new Frame(40, 30, 880, 640),
            false,
            Map.of("reports", 260.0, "reader", 300.0, "timeline", 180.0),
            "DARK");
    memory.keep(left);

    robot.interact(
        () -> {
          state.restore(memory.last());
          stage.show();
        });

    assertThat(bench.theme().choiceProperty().get()).isEqualTo(Theme.Choice.DARK);
    robot.interact(() -> assertThat(state.now()).isEqualTo(left));
  }

  @Test
  void aWindowThatFilledTheScreenRemembersWhereItWasBefore(FxRobot robot) {
    SavedWindow left =
        new SavedWindow(new Frame(40, 30, 880, 640), true, bench.window().sizes(), "SYSTEM");

    robot.interact(
        () -> {
          state.restore(left);
          stage.show();
        });

    robot.interact(() -> assertThat(state.now()).isEqualTo(left));
  }

  @Test
  void aScreenThatIsGoneAndPanesTooNarrowAreNotGoneBackTo(FxRobot robot) {
    SavedWindow left =
        new SavedWindow(
            new Frame(5000, 5000, 880, 640), false, Map.of("reports", 3.0), "no such look");

    robot.interact(
        () -> {
          state.restore(left);
          stage.show();
          assertThat(stage.getX()).isLessThan(5000);
          assertThat(bench.window().sizes()).containsEntry("reports", 200.0);
          assertThat(bench.theme().choiceProperty().get()).isEqualTo(Theme.Choice.SYSTEM);
        });
  }

  @Test
  void aDamagedMemoryIsNone() throws Exception {
    Path file = Files.writeString(folder.resolve("window.json"), "{\"frame\":");

    assertThat(new WindowMemory(file).last()).isEqualTo(SavedWindow.FIRST);
    assertThat(new WindowMemory(folder.resolve("none.json")).last()).isEqualTo(SavedWindow.FIRST);
  }

  @Test
  void theViewIsSavedWhileTheProjectIsOpen(FxRobot robot) throws Exception {
    Path file = folder.resolve("war.dateline");
    robot.interact(
        () -> {
          bench.theme().choiceProperty().set(Theme.Choice.LIGHT);
          stage.show();
        });
    robot.interact(() -> bench.desk().openFirst(List.of(file), List.of()));
    await(() -> "war".equals(bench.desk().nameProperty().get()));
    robot.interact(() -> bench.window().fold(List.of("reader")));

    robot.interact(() -> bench.desk().keepView());
    opened.finish();

    Path afterACrash = Files.copy(file, folder.resolve("copy.dateline"));
    Path log = file.resolveSibling("war.dateline-wal");
    if (Files.exists(log)) {
      Files.copy(log, folder.resolve("copy.dateline-wal"));
    }
    try (Project copy = Project.open(afterACrash)) {
      assertThat(copy.view().folded()).containsExactly("reader");
    }
  }

  @Test
  void savingIsDoneAgainAndAgain() throws Exception {
    CountDownLatch saves = new CountDownLatch(3);

    try (Autosave _ = new Autosave(Duration.ofMillis(10), saves::countDown)) {
      assertThat(saves.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
