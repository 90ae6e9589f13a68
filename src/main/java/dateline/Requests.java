package dateline;

import dateline.handover.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Carries out what the starts of the program ask for, one after the other.
///
/// Belongs to the JavaFX thread.
final class Requests {
  private final ProjectDesk desk;
  private final Runnable bringToFront;
  private CompletableFuture<@Nullable Void> done = CompletableFuture.completedFuture(null);

  /// @param bringToFront shows the user that another start came here
  Requests(ProjectDesk desk, Runnable bringToFront) {
    this.desk = desk;
    this.bringToFront = bringToFront;
  }

  /// Opens the project that the first start asks for.
  ///
  /// @param otherwise the projects to try where it asks for none, the best first
  void begin(Request request, List<Path> otherwise) {
    Path project = request.project();
    done = desk.openFirst(project == null ? otherwise : List.of(project), request.files());
  }

  /// Opens a project over the one that is open, or adds reports to that.
  void take(Request request) {
    bringToFront.run();
    done = done.thenCompose(_ -> carryOut(request));
  }

  /// Files that were added may still be being read.
  boolean areCarriedOut() {
    return done.isDone();
  }

  private CompletableFuture<@Nullable Void> carryOut(Request request) {
    Path project = request.project();
    if (project != null && !desk.isOpen(project)) {
      return desk.openFirst(List.of(project), request.files());
    }
    if (!request.files().isEmpty()) {
      desk.add(request.files());
    }
    return CompletableFuture.completedFuture(null);
  }
}
