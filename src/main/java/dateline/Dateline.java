package dateline;

import dateline.ingest.Intake;
import dateline.store.Folders;
import dateline.store.Recent;
import dateline.view.NativeChooser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with its window.
///
/// Its named argument `project` is the project to open, otherwise the last one; its others are
/// files to read.
public final class Dateline extends Application {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 800;
  private static final double LEAST_HEIGHT = 560;

  private @Nullable Workbench workbench;

  @Override
  public void start(Stage stage) {
    Folders folders =
        Folders.of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System::getenv);
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
    stage.titleProperty().bind(Bindings.concat(bench.desk().nameProperty(), " – Dateline"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(bench.scene());
    stage.show();
    bench.desk().openFirst(projects(recent, folders), files());
  }

  @Override
  public void stop() {
    if (workbench != null) {
      workbench.close();
    }
  }

  private List<Path> projects(Recent recent, Folders folders) {
    return Optional.ofNullable(getParameters().getNamed().get("project"))
        .map(project -> List.of(Path.of(project)))
        .orElseGet(
            () ->
                Stream.concat(recent.last().stream(), Stream.of(folders.unnamedProject()))
                    .toList());
  }

  private List<Path> files() {
    return getParameters().getUnnamed().stream().map(Path::of).toList();
  }
}
