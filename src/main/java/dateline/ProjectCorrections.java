package dateline;

import dateline.copies.Versions;
import dateline.explore.Corrections;
import dateline.explore.Explorer;
import dateline.explore.Explorer.Spot;
import dateline.explore.History;
import dateline.explore.History.Step;
import dateline.ingest.Intake;
import dateline.ingest.Rereading;
import dateline.ingest.Rereading.Change;
import dateline.model.Copy;
import dateline.model.Decisions;
import dateline.model.Place;
import dateline.model.Report;
import dateline.model.Sense;
import dateline.view.Background;
import dateline.view.Notices;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps what people decide in the project that is open, one decision after the other.
///
/// Belongs to the JavaFX thread.
final class ProjectCorrections implements Corrections {
  private final ProjectDesk desk;
  private final Explorer explorer;
  private final History history;
  private final Notices notices;
  private final Background background;
  private final Consumer<Throwable> onFailure;
  private final CompletableFuture<Intake> intake;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean isBusy;

  /// @param onFailure told of decisions that could not be kept
  ProjectCorrections(
      ProjectDesk desk,
      Explorer explorer,
      History history,
      Notices notices,
      Background background,
      Consumer<Throwable> onFailure,
      CompletableFuture<Intake> intake) {
    this.desk = desk;
    this.explorer = explorer;
    this.history = history;
    this.notices = notices;
    this.background = background;
    this.onFailure = onFailure;
    this.intake = intake;
  }

  @Override
  public void change(long reportId, String what, UnaryOperator<Decisions> change) {
    decide(
        new Decision<>(
            _ -> what,
            rereading -> rereading.change(reportId, change),
            (rereading, decisions) -> rereading.change(reportId, _ -> decisions)));
  }

  @Override
  public void changeEverywhere(String what, UnaryOperator<List<Sense>> change) {
    decide(
        new Decision<>(
            _ -> what,
            rereading -> rereading.changeEverywhere(change),
            (rereading, senses) -> rereading.changeEverywhere(_ -> senses)));
  }

  @Override
  public void remove(List<Report> reports) {
    List<Long> ids = reports.stream().map(Report::id).toList();
    String words = ids.size() == 1 ? "1 report removed" : ids.size() + " reports removed";
    decide(new Decision<>(_ -> words, rereading -> rereading.remove(ids), Rereading::restore));
  }

  @Override
  public void replaceOlder(Collection<Copy> versions) {
    List<Versions> pages = Versions.among(versions);
    Spot stand = explorer.spotProperty().get();
    decide(
        new Decision<>(
            done -> {
              stayWith(pages, stand);
              return Replacement.words(done.after());
            },
            rereading -> rereading.replaceOlder(pages),
            Rereading::restore));
  }

  /// Where the version that was being read is gone, the reader goes on in the one that is kept.
  private void stayWith(List<Versions> pages, @Nullable Spot stand) {
    if (stand != null && explorer.spotProperty().get() == null) {
      pages.stream()
          .filter(page -> page.ids().contains(stand.reportId()))
          .flatMap(page -> explorer.report(page.first()).stream())
          .forEach(explorer::open);
    }
  }

  @Override
  public void findPlaces(String name, Consumer<List<Place>> then) {
    background.run(() -> intake.join().parser().places(name), then);
  }

  /// One thing that is decided.
  ///
  /// @param words says what was done
  /// @param again decides once more as it was before, or after
  private record Decision<T>(
      Function<Change<T>, String> words,
      Function<Rereading, Change<T>> first,
      BiFunction<Rereading, T, Change<T>> again) {}

  private <T> void decide(Decision<T> decision) {
    desk.withProject(
        project ->
            begin(
                project,
                decision.first,
                done -> {
                  if (!done.isNone()) {
                    String what = decision.words.apply(done);
                    history.add(step(project, what, done, decision));
                    notices.offer(what, "Undo", history::undo);
                  }
                }));
  }

  private <T> Step step(OpenProject project, String what, Change<T> done, Decision<T> decision) {
    return new Step(
        what,
        () ->
            begin(
                project,
                rereading -> decision.again.apply(rereading, done.before()),
                _ -> notices.offer("Undone: " + what, "Redo", history::redo)),
        () ->
            begin(
                project,
                rereading -> decision.again.apply(rereading, done.after()),
                _ -> notices.offer(what, "Undo", history::undo)));
  }

  /// Reads again in the background once the decisions before have been.
  private <T> void begin(
      OpenProject project, Function<Rereading, Change<T>> decision, Consumer<Change<T>> onDone) {
    waiting.add(
        () ->
            background.run(
                () -> decision.apply(new Rereading(intake.join().parser(), project.project())),
                done -> {
                  if (desk.isOpen(project)) {
                    explorer.update(done.reports(), done.gone(), done.copies());
                    onDone.accept(done);
                  }
                  goOn();
                },
                failure -> {
                  onFailure.accept(failure);
                  goOn();
                }));
    if (!isBusy) {
      goOn();
    }
  }

  private void goOn() {
    Runnable next = waiting.poll();
    isBusy = next != null;
    if (next != null) {
      next.run();
    }
  }
}
