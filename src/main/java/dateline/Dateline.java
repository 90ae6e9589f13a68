package dateline;

import dateline.handover.Handover;
import dateline.handover.Reception;
import dateline.handover.Request;
import dateline.ingest.Intake;
import dateline.store.Folders;
import dateline.store.Recent;
import dateline.view.NativeChooser;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with its window.
///
/// Its named argument `project` is the project to open, otherwise the last one; its others are
/// files to read.
public final class Dateline extends Application {
  private static final Logger LOG = System.getLogger(Dateline.class.getName());
  private static final Duration UNTIL_THE_FIRST_LISTENS = Duration.ofSeconds(5);
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  private final Folders folders = Folders.ofThisUser();
  private @Nullable Reception reception;
  private @Nullable Requests requests;
  private @Nullable Workbench workbench;

  @Override
  public void start(Stage stage) {
    Request request = request();
    // Of two starts at once both may come as far as here.
    if (isFirst() || !Handover.soon(request, folders.doorway(), UNTIL_THE_FIRST_LISTENS)) {
      open(stage, request);
    } else {
      Platform.exit();
    }
  }

  private Request request() {
    String project = getParameters().getNamed().get("project");
    return Request.of(
        project == null ? null : Path.of(project),
        getParameters().getUnnamed().stream().map(Path::of).toList());
  }

  /// Whether no other program of the user has a window; where that cannot be told, each has its
  /// own.
  private boolean isFirst() {
    try {
      reception =
          Reception.open(folders.doorway(), later -> Platform.runLater(() -> take(later)))
              .orElse(null);
      return reception != null;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Other starts of the program cannot be heard", e);
      return true;
    }
  }

  private void take(Request later) {
    if (requests != null) {
      requests.take(later);
    }
  }

  private void open(Stage stage, Request request) {
    ExecutorService threads =
        Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 1).factory());
    Recent recent = new Recent(folders.recentProjects());
    Workbench bench =
        new Workbench(
            CompletableFuture.supplyAsync(Intake::bundled, threads),
            recent,
            new NativeChooser(stage),
            stage::close,
            threads,
            WIDTH,
            HEIGHT);
    workbench = bench;
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> bench.tell(failure));
    show(stage, bench);
    Requests requests = new Requests(bench.desk(), () -> bringToFront(stage));
    this.requests = requests;
    requests.begin(request, projects(recent));
    if (Rehearsal.isWanted()) {
      new Rehearsal(bench, () -> requests.areCarriedOut() && !bench.isReading()).start();
    }
  }

  private static void show(Stage stage, Workbench bench) {
    stage.titleProperty().bind(Bindings.concat(bench.desk().nameProperty(), " – Dateline"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(bench.scene());
    stage.show();
  }

  /// Some systems let no program raise its own window, unless that stays above all for a moment.
  private static void bringToFront(Stage stage) {
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }

  private List<Path> projects(Recent recent) {
    return Stream.concat(recent.last().stream(), Stream.of(folders.unnamedProject())).toList();
  }

  @Override
  public void stop() throws IOException {
    if (reception != null) {
      reception.close();
    }
    if (workbench != null) {
      workbench.close();
    }
  }
}
