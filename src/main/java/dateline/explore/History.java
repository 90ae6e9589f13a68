package dateline.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What was done to a project and can be undone, and what was undone and can be done again.
///
/// Belongs to the JavaFX thread.
public final class History {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Step> last =
      new ReadOnlyObjectWrapper<>(this, "last");
  private final ReadOnlyObjectWrapper<@Nullable Step> next =
      new ReadOnlyObjectWrapper<>(this, "next");

  /// One thing that was done.
  ///
  /// @param what in words: "Day set to 3 March 2017"
  public record Step(String what, Runnable undo, Runnable redo) {
    /// As it stands behind other words.
    public String inSentence() {
      return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }
  }

  /// Adds what has just been done; what was undone before can no more be done again.
  public void add(Step step) {
    done.push(step);
    undone.clear();
    show();
  }

  public void undo() {
    move(done, undone).ifPresent(step -> step.undo().run());
  }

  public void redo() {
    move(undone, done).ifPresent(step -> step.redo().run());
  }

  private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
    Step step = from.poll();
    if (step != null) {
      to.push(step);
      show();
    }
    return Optional.ofNullable(step);
  }

  /// Forgets all: for another project.
  public void clear() {
    done.clear();
    undone.clear();
    show();
  }

  /// What [#undo] would undo, or null.
  public ReadOnlyObjectProperty<@Nullable Step> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /// What [#redo] would do again, or null.
  public ReadOnlyObjectProperty<@Nullable Step> nextProperty() {
    return next.getReadOnlyProperty();
  }

  private void show() {
    last.set(done.peek());
    next.set(undone.peek());
  }
}
