package dateline;

import dateline.explore.History;
import dateline.explore.Library;
import dateline.ingest.Intake;
import dateline.ingest.Watched;
import dateline.model.Reading;
import dateline.search.Finding;
import dateline.search.Query;
import dateline.store.Project;
import dateline.store.Recent;
import dateline.store.SavedView;
import dateline.view.Arrivals;
import dateline.view.Background;
import dateline.view.Desk;
import dateline.view.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Does what the window asks for, with the project that is open.
///
/// Belongs to the JavaFX thread.
final class ProjectDesk implements Desk, Library {
  private final Arrivals arrivals;
  private final Notices notices;
  private final History history;
  private final Background background;
  private final Consumer<Throwable> onFailure;
  private final CompletableFuture<Intake> intake;
  private final Recent recent;
  private final Supplier<ViewState> view;
  private final Runnable quitter;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "Dateline");
  private final ObservableList<Path> recentProjects = FXCollections.observableArrayList();
  private final Watching watching;
  private @Nullable OpenProject open;

  /// @param onFailure told of projects that cannot be opened
  /// @param view asked for once the window is there
  ProjectDesk(
      Arrivals arrivals,
      Notices notices,
      History history,
      Background background,
      Consumer<Throwable> onFailure,
      CompletableFuture<Intake> intake,
      Recent recent,
      Supplier<ViewState> view,
      Runnable quitter) {
    this.arrivals = arrivals;
    this.notices = notices;
    this.history = history;
    this.background = background;
    this.onFailure = onFailure;
    this.intake = intake;
    this.recent = recent;
    this.view = view;
    this.quitter = quitter;
    this.watching = new Watching(arrivals, background, notices, this::add);
  }

  @Override
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  @Override
  public ObservableList<Path> recent() {
    return recentProjects;
  }

  @Override
  public void create(Path project) {
    background.run(() -> remembered(Project.create(project)), this::switchTo);
  }

  @Override
  public void open(Path project) {
    if (!isOpen(project)) {
      background.run(() -> remembered(Project.open(project)), this::switchTo);
    }
  }

  boolean isOpen(Path project) {
    return open != null && open.project().file().equals(project);
  }

  /// Opens the first project that can be opened, makes it where it is missing, and reads files into
  /// it. What is wrong with the others is said.
  ///
  /// Done, on the JavaFX thread, when one is open or none could be opened.
  CompletableFuture<@Nullable Void> openFirst(List<Path> projects, List<Path> files) {
    CompletableFuture<@Nullable Void> settled = new CompletableFuture<>();
    openFirst(projects, files, settled);
    return settled;
  }

  private void openFirst(
      List<Path> projects, List<Path> files, CompletableFuture<@Nullable Void> settled) {
    List<Path> others = projects.subList(1, projects.size());
    background.run(
        () -> remembered(Project.openOrCreate(projects.getFirst())),
        opened -> {
          switchTo(opened);
          if (!files.isEmpty()) {
            add(files);
          }
          settled.complete(null);
        },
        failure -> {
          onFailure.accept(failure);
          if (others.isEmpty()) {
            settled.complete(null);
          } else {
            openFirst(others, files, settled);
          }
        });
  }

  private OpenProject remembered(Project project) {
    recent.opened(project.file());
    return OpenProject.of(project, intake);
  }

  /// Shows a project that was opened elsewhere.
  void show(Project project) {
    open = OpenProject.of(project, intake);
    name.set(project.name());
    view.get().show(open);
  }

  private void switchTo(OpenProject next) {
    close();
    open = next;
    name.set(next.project().name());
    view.get().show(next);
    watching.begin(next);
    background.run(recent::projects, recentProjects::setAll);
  }

  /// Keeps the view of the project that is open as it is now.
  void keepView() {
    OpenProject kept = open;
    if (kept != null) {
      SavedView now = view.get().now();
      background.run(
          () -> {
            kept.project().keep(now);
            return now;
          },
          _ -> {},
          failure -> {
            // It was closed meanwhile, and its view kept with that.
            if (kept.equals(open)) {
              onFailure.accept(failure);
            }
          });
    }
  }

  /// Keeps the view and closes the project, if one is open.
  void close() {
    OpenProject last = open;
    if (last != null) {
      watching.end();
      arrivals.clear();
      history.clear();
      open = null;
      last.close(view.get().now());
    }
  }

  @Override
  public ObservableList<Watched> watched() {
    return watching.folders();
  }

  @Override
  public void watch(Path folder) {
    withProject(_ -> watching.add(folder));
  }

  @Override
  public void unwatch(Path folder) {
    withProject(_ -> watching.remove(folder));
  }

  @Override
  public void saveCopy(Path target) {
    withProject(
        project ->
            background.run(
                () -> {
                  project.project().saveCopy(target);
                  return target;
                },
                _ -> notices.say("Saved a copy as " + target.getFileName())));
  }

  @Override
  public void add(List<Path> files) {
    withProject(project -> Adding.begin(project, files, arrivals, background));
  }

  @Override
  public void addText(String text) {
    background.run(() -> Scratch.withText(text), this::add);
  }

  @Override
  public void write(Path target, String text) {
    background.run(
        () -> Files.writeString(target, text),
        written -> notices.say("Saved as " + written.getFileName()),
        _ ->
            notices.say("“" + target.getFileName() + "” cannot be written. Choose another place."));
  }

  @Override
  public void addSamples() {
    background.run(() -> Samples.copiedTo(Scratch.folder()), this::add);
  }

  @Override
  public void fetch(long reportId, Consumer<Optional<Reading>> then) {
    withProject(project -> background.run(() -> project.project().reading(reportId), then));
  }

  @Override
  public void search(Query query, Consumer<List<Finding>> then) {
    withProject(project -> background.run(() -> project.project().search(query), then));
  }

  @Override
  public void quit() {
    quitter.run();
  }

  boolean isOpen(OpenProject project) {
    return project.equals(open);
  }

  /// Does something with the project that is open, or says that none is.
  void withProject(Consumer<OpenProject> action) {
    if (open == null) {
      notices.say("Open a project first, or make a new one");
    } else {
      action.accept(open);
    }
  }
}
