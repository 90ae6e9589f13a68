package dateline;

import dateline.explore.Corrections;
import dateline.explore.Explorer;
import dateline.explore.History;
import dateline.explore.History.Step;
import dateline.ingest.Intake;
import dateline.ingest.Rereading;
import dateline.ingest.Rereading.Change;
import dateline.model.Decisions;
import dateline.model.Place;
import dateline.model.Sense;
import dateline.view.Background;
import dateline.view.Notices;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    BiFunction<Rereading, UnaryOperator<Decisions>, Change<Decisions>> decision =
        (rereading, how) -> rereading.change(reportId, how);
    decide(what, change, decision);
  }

  @Override
  public void changeEverywhere(String what, UnaryOperator<List<Sense>> change) {
    decide(what, change, Rereading::changeEverywhere);
  }

  @Override
  public void findPlaces(String name, Consumer<List<Place>> then) {
    background.run(() -> intake.join().parser().places(name), then);
  }

  private <T> void decide(
      String what,
      UnaryOperator<T> change,
      BiFunction<Rereading, UnaryOperator<T>, Change<T>> decision) {
    desk.withProject(
        project ->
            begin(
                project,
                rereading -> decision.apply(rereading, change),
                done -> {
                  if (!done.isNone()) {
                    history.add(step(project, what, done, decision));
                    notices.offer(what, "Undo", history::undo);
                  }
                }));
  }

  private <T> Step step(
      OpenProject project,
      String what,
      Change<T> done,
      BiFunction<Rereading, UnaryOperator<T>, Change<T>> decision) {
    return new Step(
        what,
        () ->
            begin(
                project,
                rereading -> decision.apply(rereading, _ -> done.before()),
                _ -> notices.offer("Undone: " + what, "Redo", history::redo)),
        () ->
            begin(
                project,
                rereading -> decision.apply(rereading, _ -> done.after()),
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
                    explorer.replace(done.reports());
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
