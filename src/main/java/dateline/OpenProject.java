package dateline;

import dateline.ingest.Importer;
import dateline.ingest.Intake;
import dateline.model.Copy;
import dateline.model.Report;
import dateline.store.Project;
import dateline.store.SavedView;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The project that the window shows, and what was in it when it was opened.
///
/// @param importer there once the reference data is
record OpenProject(
    Project project,
    CompletableFuture<Importer> importer,
    List<Report> reports,
    List<Copy> copies,
    SavedView view) {

  /// Reads all reports of a project, so waits for the disk.
  static OpenProject of(Project project, CompletableFuture<Intake> intake) {
    return new OpenProject(
        project,
        intake.thenApply(ready -> new Importer(ready, project)),
        project.reports(),
        project.copies(),
        project.view());
  }

  /// Ends what is being added, keeps the view and closes the file.
  void close(SavedView lastView) {
    if (!importer.cancel(false) && !importer.isCompletedExceptionally()) {
      importer.join().close();
    }
    project.keep(lastView);
    project.close();
  }
}
