package dateline;

import dateline.basemap.BaseMap;
import dateline.explore.Corrections;
import dateline.explore.Explorer;
import dateline.explore.History;
import dateline.gazetteer.Extents;
import dateline.gazetteer.Outlines;
import dateline.ingest.Intake;
import dateline.store.Project;
import dateline.store.ProjectException;
import dateline.store.Recent;
import dateline.view.Arrivals;
import dateline.view.Background;
import dateline.view.Chooser;
import dateline.view.ErrorWindow;
import dateline.view.Notices;
import dateline.view.WindowPane;
import dateline.view.map.MapPane;
import dateline.view.theme.Fonts;
import dateline.view.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// The objects that the window is made of, joined by hand.
///
/// Belongs to the JavaFX thread.
final class Workbench {
  private final Outlines outlines = Outlines.bundled();
  private final Explorer explorer = new Explorer(new Extents(outlines)::of);
  private final Theme theme = new Theme();
  private final ErrorWindow errors = new ErrorWindow(theme);
  private final Notices notices = new Notices();
  private final Arrivals arrivals = new Arrivals(explorer);
  private final Background background;
  private final History history = new History();
  private final ProjectDesk desk;
  private final ProjectCorrections corrections;
  private final MapPane map;
  private final ViewState view;
  private final Scene scene;

  /// @param ground the map of the world, which may still be on its way
  /// @param quitter ends the program
  /// @param threads where the window's work is done
  /// @param later where that is done which the window's first frame need not wait for
  Workbench(
      BaseMap ground,
      CompletableFuture<Intake> intake,
      Recent recent,
      Chooser chooser,
      Runnable quitter,
      Executor threads,
      Executor later,
      double width,
      double height) {
    Fonts.load();
    later.execute(Fonts::loadForTexts);
    threads.execute(outlines::load);
    background = new Background(threads, this::tell);
    desk =
        new ProjectDesk(
            arrivals,
            notices,
            history,
            background,
            this::tell,
            intake,
            recent,
            this::view,
            quitter);
    map = new MapPane(explorer, ground, desk);
    corrections =
        new ProjectCorrections(desk, explorer, history, notices, background, this::tell, intake);
    WindowPane window =
        new WindowPane(
            explorer, desk, desk, corrections, history, arrivals, notices, map, theme, chooser);
    view = new ViewState(explorer, window, map);
    scene = new Scene(window, width, height);
    theme.dress(scene);
  }

  /// One that is only looked at: it works on the JavaFX thread, remembers nothing and asks nothing.
  static Workbench still(double width, double height) {
    return new Workbench(
        BaseMap.load(Runnable::run),
        new CompletableFuture<>(),
        new Recent(Path.of("")),
        _ -> List.of(),
        () -> {},
        Runnable::run,
        Runnable::run,
        width,
        height);
  }

  /// Shows a project, which stays the caller's to close.
  void show(Project project) {
    desk.show(project);
  }

  Corrections corrections() {
    return corrections;
  }

  Explorer explorer() {
    return explorer;
  }

  WindowPane window() {
    return view.window();
  }

  Theme theme() {
    return theme;
  }

  ProjectDesk desk() {
    return desk;
  }

  MapPane map() {
    return map;
  }

  Scene scene() {
    return scene;
  }

  /// Whether files are on their way into the project.
  boolean isReading() {
    return arrivals.runningProperty().get();
  }

  /// What the user can do something about is said in the window; all else is a fault.
  void tell(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof ProjectException) {
      notices.warn(String.valueOf(cause.getMessage()));
    } else {
      errors.show(cause);
    }
  }

  /// Keeps the view and closes the project.
  void close() {
    notices.dismiss();
    desk.close();
  }

  private ViewState view() {
    return view;
  }
}
