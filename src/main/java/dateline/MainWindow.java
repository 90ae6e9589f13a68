package dateline;

import dateline.basemap.BaseMap;
import dateline.handover.Request;
import dateline.ingest.Intake;
import dateline.store.Folders;
import dateline.store.Recent;
import dateline.store.WindowMemory;
import dateline.view.NativeChooser;
import dateline.view.theme.Icon;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;

/// The program's window, with what works behind it.
///
/// Belongs to the JavaFX thread.
final class MainWindow {
  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(20);
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  private final FirstFrame firstFrame = new FirstFrame();
  private final Stage stage;
  private final Folders folders;
  private final Recent recent;
  private final Workbench bench;
  private final Requests requests;
  private final WindowMemory memory;
  private final WindowState state;
  private final Autosave autosave;

  MainWindow(Stage stage, Folders folders) {
    this.stage = stage;
    this.folders = folders;
    ExecutorService threads =
        Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 1).factory());
    Executor later = firstFrame.thenOn(threads);
    recent = new Recent(folders.recentProjects());
    bench =
        new Workbench(
            BaseMap.load(later),
            firstFrame.drawn().thenApplyAsync(_ -> Intake.bundled(), threads),
            recent,
            new NativeChooser(stage),
            stage::close,
            threads,
            later,
            WIDTH,
            HEIGHT);
    requests = new Requests(bench.desk(), this::bringToFront);
    memory = new WindowMemory(folders.window());
    state = new WindowState(stage, bench.theme(), bench.window());
    autosave = new Autosave(BETWEEN_SAVES, this::save);
  }

  void show(Request request) {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> bench.tell(failure));
    stage.titleProperty().bind(Bindings.concat(bench.desk().nameProperty(), " – Dateline"));
    stage.getIcons().setAll(Icon.ofTheProgram());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    requests.begin(request, projects());
    stage.setScene(bench.scene());
    state.restore(memory.last());
    stage.show();
    firstFrame.start();
    if (Rehearsal.isWanted()) {
      new Rehearsal(bench, firstFrame, () -> requests.areCarriedOut() && !bench.isReading())
          .start();
    }
  }

  private List<Path> projects() {
    return Stream.concat(recent.last().stream(), Stream.of(folders.unnamedProject())).toList();
  }

  /// Does what a later start of the program was asked for.
  void take(Request later) {
    requests.take(later);
  }

  /// Some systems let no program raise its own window, unless that stays above all for a moment.
  private void bringToFront() {
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }

  private void save() {
    memory.keep(state.now());
    bench.desk().keepView();
  }

  /// Keeps how it looks, and closes the project.
  void close() {
    autosave.close();
    memory.keep(state.now());
    bench.close();
  }
}
