package dateline.view;

import dateline.explore.Explorer;
import dateline.ingest.Outcome;
import dateline.model.Report;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that are being read, and what became of each; the reports among them go to the
/// explorer, one batch a pulse.
///
/// Belongs to the JavaFX thread.
public final class Arrivals {
  private final Explorer explorer;
  private final ObservableList<Outcome> outcomes = FXCollections.observableArrayList();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final ReadOnlyIntegerWrapper expected = new ReadOnlyIntegerWrapper(this, "expected");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final Inbox<Word> inbox = new Inbox<>(this::take);

  /// What a delivery tells.
  private sealed interface Word {
    record Expect(Delivery delivery, int files) implements Word {}

    record Came(Delivery delivery, Outcome outcome) implements Word {}

    record Finished(Delivery delivery) implements Word {}
  }

  /// The files of one drop. May be told of from any thread.
  public final class Delivery {
    private final Runnable canceller;
    private int files;
    private boolean isFinished;

    private Delivery(Runnable canceller) {
      this.canceller = canceller;
    }

    /// How many files it holds in all.
    public void expect(int count) {
      inbox.put(new Word.Expect(this, count));
    }

    public void put(Outcome outcome) {
      inbox.put(new Word.Came(this, outcome));
    }

    public void finish() {
      inbox.put(new Word.Finished(this));
    }
  }

  public Arrivals(Explorer explorer) {
    this.explorer = explorer;
  }

  /// Begins a drop; what came before is kept in the list while it is still under way.
  ///
  /// @param canceller stops the reading
  public Delivery begin(Runnable canceller) {
    if (!running.get()) {
      clear();
    }
    Delivery delivery = new Delivery(canceller);
    deliveries.add(delivery);
    running.set(true);
    return delivery;
  }

  /// Forgets all, also what is still to come: for another project.
  public void clear() {
    outcomes.clear();
    deliveries.clear();
    expected.set(0);
    running.set(false);
  }

  public void cancel() {
    deliveries.stream().filter(d -> !d.isFinished).forEach(d -> d.canceller.run());
  }

  public ObservableList<Outcome> outcomes() {
    return outcomes;
  }

  /// How many files there are as far as is known.
  public ReadOnlyIntegerProperty expectedProperty() {
    return expected.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// What became of all files, in one sentence.
  public String summary() {
    long added = count(Outcome.Added.class);
    long known = count(Outcome.AlreadyKnown.class);
    long refused = count(Outcome.Refused.class);
    List<String> parts = new ArrayList<>();
    parts.add(added == 1 ? "1 report added" : added + " reports added");
    if (known > 0) {
      parts.add(known + " already known");
    }
    if (refused > 0) {
      parts.add(refused + " refused");
    }
    return String.join(", ", parts);
  }

  private long count(Class<? extends Outcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }

  private void take(List<Word> words) {
    List<Outcome> came = new ArrayList<>();
    for (Word word : words) {
      switch (word) {
        case Word.Expect(Delivery delivery, int files) -> delivery.files = files;
        case Word.Came(Delivery delivery, Outcome outcome) -> {
          if (deliveries.contains(delivery)) {
            came.add(outcome);
          }
        }
        case Word.Finished(Delivery delivery) -> delivery.isFinished = true;
      }
    }
    expected.set(deliveries.stream().mapToInt(delivery -> delivery.files).sum());
    outcomes.addAll(came);
    explorer.reports().addAll(reports(came));
    running.set(deliveries.stream().anyMatch(delivery -> !delivery.isFinished));
  }

  private static List<Report> reports(List<Outcome> came) {
    return came.stream()
        .filter(Outcome.Added.class::isInstance)
        .map(outcome -> ((Outcome.Added) outcome).report())
        .toList();
  }
}
