package dateline.view;

import dateline.explore.Explorer;
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
/// explorer.
///
/// Belongs to the JavaFX thread, but for what reading tells: [#expect], [#put] and [#finish].
public final class Intake {
  private final Explorer explorer;
  private final ObservableList<Arrival> arrivals = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper expected = new ReadOnlyIntegerWrapper(this, "expected");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final Inbox<Word> inbox = new Inbox<>(this::take);
  private Runnable canceller = () -> {};

  /// What reading tells.
  private sealed interface Word {
    record Expect(int files) implements Word {}

    record Came(Arrival arrival) implements Word {}

    record Finished() implements Word {}
  }

  public Intake(Explorer explorer) {
    this.explorer = explorer;
  }

  /// Starts a new list.
  ///
  /// @param canceller stops the reading
  public void begin(Runnable canceller) {
    this.canceller = canceller;
    arrivals.clear();
    expected.set(0);
    running.set(true);
  }

  /// That so many more files will come; from any thread.
  public void expect(int files) {
    inbox.put(new Word.Expect(files));
  }

  /// That a file was dealt with; from any thread.
  public void put(Arrival arrival) {
    inbox.put(new Word.Came(arrival));
  }

  /// That no more files come; from any thread.
  public void finish() {
    inbox.put(new Word.Finished());
  }

  public void cancel() {
    canceller.run();
  }

  public ObservableList<Arrival> arrivals() {
    return arrivals;
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
    List<String> parts = new ArrayList<>();
    long added = count(Arrival.Fate.ADDED);
    long known = count(Arrival.Fate.KNOWN);
    long refused = count(Arrival.Fate.REFUSED);
    parts.add(added == 1 ? "1 report added" : added + " reports added");
    if (known > 0) {
      parts.add(known + " already known");
    }
    if (refused > 0) {
      parts.add(refused + " refused");
    }
    return String.join(", ", parts);
  }

  private long count(Arrival.Fate fate) {
    return arrivals.stream().filter(arrival -> arrival.fate() == fate).count();
  }

  private void take(List<Word> words) {
    List<Arrival> came = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    boolean finished = false;
    for (Word word : words) {
      switch (word) {
        case Word.Expect(int files) -> expected.set(expected.get() + files);
        case Word.Came(Arrival arrival) -> {
          came.add(arrival);
          if (arrival.report() != null) {
            reports.add(arrival.report());
          }
        }
        case Word.Finished() -> finished = true;
      }
    }
    arrivals.addAll(came);
    explorer.reports().addAll(reports);
    if (finished) {
      running.set(false);
    }
  }
}
