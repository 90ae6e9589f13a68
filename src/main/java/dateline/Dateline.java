package dateline;

import dateline.handover.Handover;
import dateline.handover.Reception;
import dateline.handover.Request;
import dateline.store.Folders;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with its window.
///
/// Its named argument `project` is the project to open, otherwise the last one; its others are
/// files to read.
public final class Dateline extends Application {
  private static final Logger LOG = System.getLogger(Dateline.class.getName());
  private static final Duration UNTIL_THE_FIRST_LISTENS = Duration.ofSeconds(5);

  private final Folders folders = Folders.ofThisUser();
  private @Nullable Reception reception;
  private @Nullable MainWindow window;

  @Override
  public void start(Stage stage) {
    Request request = request();
    // Of two starts at once both may come as far as here.
    if (isFirst() || !Handover.soon(request, folders.doorway(), UNTIL_THE_FIRST_LISTENS)) {
      MainWindow opened = new MainWindow(stage, folders);
      window = opened;
      opened.show(request);
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
    if (window != null) {
      window.take(later);
    }
  }

  @Override
  public void stop() throws IOException {
    if (reception != null) {
      reception.close();
    }
    if (window != null) {
      window.close();
    }
  }
}
