package dateline;

import dateline.ingest.Intake;
import dateline.store.Recent;
import dateline.view.Chooser;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window as the program makes it, on the stage that a test is given.
final class OpenWindow {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CompletableFuture<Intake> intake;
  private final Workbench bench;

  private OpenWindow(
      Stage stage, Path recent, CompletableFuture<Intake> intake, Chooser chooser, double height) {
    this.intake = intake;
    bench =
        new Workbench(
            Bundled.ground(),
            intake,
            new Recent(recent),
            chooser,
            stage::close,
            threads,
            threads,
            1000,
            height);
    stage.setScene(bench.scene());
  }

  /// One that reads what is dropped on it.
  ///
  /// @param recent the list of recent projects
  /// @param chooser answers where the window asks for files
  static OpenWindow reading(Stage stage, Path recent, Chooser chooser, double height) {
    CompletableFuture<Intake> intake = CompletableFuture.completedFuture(Bundled.intake());
    return new OpenWindow(stage, recent, intake, chooser, height).shown(stage);
  }

  /// One that reads what is dropped on it, where nothing is chosen.
  ///
  /// @param recent the list of recent projects
  static OpenWindow reading(Stage stage, Path recent) {
    return reading(stage, recent, _ -> List.of(), 700);
  }

  /// One whose parser is never there, and that is not shown yet.
  ///
  /// @param recent the list of recent projects
  static OpenWindow hidden(Stage stage, Path recent) {
    return new OpenWindow(stage, recent, new CompletableFuture<>(), _ -> List.of(), 700);
  }

  /// Shows it in the corner, where all of it is on the screen.
  OpenWindow shown(Stage stage) {
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return this;
  }

  Workbench bench() {
    return bench;
  }

  /// Absent where the parser is never there.
  Intake intake() {
    return intake.getNow(null);
  }

  /// Waits until all that was asked of the window's threads is done; nothing more can be.
  void finish() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
      throw new AssertionError("the window's threads go on");
    }
  }

  void close(FxRobot robot) {
    robot.interact(bench::close);
    robot.interact(() -> bench.scene().setRoot(new Group()));
    threads.shutdown();
    if (intake.isDone()) {
      intake.join().close();
    }
  }

  /// Waits until something holds that is asked on the JavaFX thread.
  static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        40, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
  }

  /// The most processor time that the JavaFX thread spends without taking up other work until
  /// something holds, in milliseconds; a busy machine does not count.
  static long longestTaskMs(Callable<Boolean> isDone) throws Exception {
    var clock = ManagementFactory.getThreadMXBean();
    long longest = 0;
    long last = WaitForAsyncUtils.asyncFx(clock::getCurrentThreadCpuTime).get();
    while (!WaitForAsyncUtils.asyncFx(isDone).get()) {
      long now = WaitForAsyncUtils.asyncFx(clock::getCurrentThreadCpuTime).get();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }
}
