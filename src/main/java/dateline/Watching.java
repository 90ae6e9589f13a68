package dateline;

import dateline.ingest.Watch;
import dateline.ingest.Watched;
import dateline.store.Project;
import dateline.view.Arrivals;
import dateline.view.Background;
import dateline.view.Inbox;
import dateline.view.Notices;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The folders that the open project watches, as the window shows them.
///
/// Belongs to the JavaFX thread.
final class Watching {
  private final Arrivals arrivals;
  private final Background background;
  private final Notices notices;
  private final Consumer<List<Path>> adder;
  private final ObservableList<Watched> folders = FXCollections.observableArrayList();
  private final Inbox<Runnable> inbox = new Inbox<>(news -> news.forEach(Runnable::run));
  private final List<Path> wished = new ArrayList<>();
  private @Nullable Watch watch;
  private @Nullable Project opened;

  /// @param adder reads files that were in a folder before
  Watching(Arrivals arrivals, Background background, Notices notices, Consumer<List<Path>> adder) {
    this.arrivals = arrivals;
    this.background = background;
    this.notices = notices;
    this.adder = adder;
  }

  ObservableList<Watched> folders() {
    return folders;
  }

  /// Takes up again what a project watches.
  void begin(OpenProject next) {
    Project project = next.project();
    opened = project;
    background.run(
        () ->
            new Watch(
                project.watches(),
                InstantSource.system(),
                (files, onRead) -> tell(project, () -> read(next, files, onRead)),
                now -> tell(project, () -> folders.setAll(now))),
        begun -> start(project, begun));
  }

  private void start(Project project, Watch begun) {
    if (project == opened) {
      watch = begun;
      begun.start();
      List.copyOf(wished).forEach(this::add);
      wished.clear();
    } else {
      begun.close();
    }
  }

  private void tell(Project project, Runnable news) {
    inbox.put(
        () -> {
          if (project == opened) {
            news.run();
          }
        });
  }

  private void read(OpenProject project, List<Path> files, Runnable onRead) {
    Adding.begin(project, files, arrivals, background, onRead);
  }

  /// Watches no more, for another project.
  void end() {
    if (watch != null) {
      watch.close();
    }
    watch = null;
    wished.clear();
    opened = null;
    folders.clear();
  }

  /// One that is asked for while a project is still being opened is watched once it is.
  void add(Path folder) {
    Watch now = watch;
    if (now == null) {
      wished.add(folder);
      return;
    }
    if (folders.stream().anyMatch(watched -> folder.startsWith(watched.folder()))) {
      notices.say("“" + folder.getFileName() + "” is watched already");
      return;
    }
    background.run(() -> now.add(folder), there -> offer(folder, there));
  }

  private void offer(Path folder, int there) {
    String words = "New reports in “" + folder.getFileName() + "” are read as they come.";
    if (there == 0) {
      notices.say(words);
    } else {
      String files = there == 1 ? "1 file is" : there + " files are";
      notices.offer(
          words + " " + files + " in it already.", "Read now", () -> adder.accept(List.of(folder)));
    }
  }

  void remove(Path folder) {
    Watch now = watch;
    if (now != null) {
      background.run(
          () -> {
            now.remove(folder);
            return folder;
          },
          gone -> notices.say("“" + gone.getFileName() + "” is no longer watched"));
    }
  }
}
