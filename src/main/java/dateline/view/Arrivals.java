package dateline.view;

import static java.util.stream.Collectors.toSet;

import dateline.explore.Explorer;
import dateline.ingest.Outcome;
import dateline.ingest.Twin;
import dateline.model.Copy;
import dateline.model.Report;
import dateline.view.Arrival.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that are being read, and what became of each; the reports among them go to the
/// explorer, some at a time, so that showing them never takes most of the thread.
///
/// Belongs to the JavaFX thread.
public final class Arrivals {
  /// Of how many parts of the time one may go into showing what came.
  private static final int SHARE = 5;

  private final Explorer explorer;
  private final LongSupplier nanoClock;
  private final ObservableList<Arrival> list = FXCollections.observableArrayList();
  private final List<Report> waiting = new ArrayList<>();
  private final List<Copy> waitingCopies = new ArrayList<>();
  private final List<Report> waitingDated = new ArrayList<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final List<Delivery> deliveries = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final List<Copy> versions = new ArrayList<>();
  private final Inbox<Word> inbox = new Inbox<>(this::take);
  private Consumer<List<Copy>> onVersions = _ -> {};
  private long nextShowing;

  /// How far the reading is.
  ///
  /// @param files how many there are, as far as is known
  record Progress(int done, int files) {
    static final Progress NONE = new Progress(0, 0);
  }

  /// What a delivery tells.
  private sealed interface Word {
    record Came(Delivery delivery, Outcome outcome) implements Word {}

    record Finished(Delivery delivery) implements Word {}
  }

  /// The files of one drop. May be told of from any thread.
  public final class Delivery {
    private final Runnable canceller;
    private volatile Progress progress = Progress.NONE;
    private boolean isFinished;

    private Delivery(Runnable canceller) {
      this.canceller = canceller;
    }

    /// How many of its files are done.
    public void progress(int done, int files) {
      progress = new Progress(done, files);
    }

    public void put(Outcome outcome) {
      inbox.put(new Word.Came(this, outcome));
    }

    public void finish() {
      inbox.put(new Word.Finished(this));
    }
  }

  public Arrivals(Explorer explorer) {
    this(explorer, System::nanoTime);
  }

  Arrivals(Explorer explorer, LongSupplier nanoClock) {
    this.explorer = explorer;
    this.nanoClock = nanoClock;
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

  /// @param action told, when all is read, of what came as another version of a report
  void setOnVersions(Consumer<List<Copy>> action) {
    onVersions = action;
  }

  /// Forgets all, also what is still to come: for another project.
  public void clear() {
    list.clear();
    counts.clear();
    waiting.clear();
    waitingCopies.clear();
    waitingDated.clear();
    versions.clear();
    deliveries.clear();
    progress.set(Progress.NONE);
    running.set(false);
  }

  public void cancel() {
    deliveries.stream().filter(d -> !d.isFinished).forEach(d -> d.canceller.run());
  }

  ObservableList<Arrival> list() {
    return list;
  }

  ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// What became of all files, in one sentence.
  public String summary() {
    int added = count(Kind.ADDED);
    List<String> parts = new ArrayList<>();
    parts.add(
        added == 1 ? "1 report added" : String.format(Locale.ENGLISH, "%,d reports added", added));
    if (count(Kind.KNOWN) > 0) {
      parts.add(count(Kind.KNOWN) + " already known");
    }
    if (count(Kind.REFUSED) > 0) {
      parts.add(count(Kind.REFUSED) + " refused");
    }
    return String.join(", ", parts);
  }

  private void take(List<Word> words) {
    List<Arrival> came = new ArrayList<>();
    for (Word word : words) {
      switch (word) {
        case Word.Came(Delivery delivery, Outcome outcome) -> {
          if (deliveries.contains(delivery)) {
            came.add(taken(outcome));
          }
        }
        case Word.Finished(Delivery delivery) -> delivery.isFinished = true;
      }
    }
    list.addAll(came);
    boolean goesOn = deliveries.stream().anyMatch(delivery -> !delivery.isFinished);
    if (!goesOn || nanoClock.getAsLong() >= nextShowing) {
      show();
    }
    running.set(goesOn);
    if (!goesOn && !versions.isEmpty()) {
      List<Copy> found = List.copyOf(versions);
      versions.clear();
      onVersions.accept(found);
    }
  }

  private Arrival taken(Outcome outcome) {
    if (outcome instanceof Outcome.Added added) {
      waiting.add(added.report());
      waitingDated.addAll(added.dated());
      added.twins().stream().map(Twin::copy).forEach(waitingCopies::add);
    }
    Arrival arrival = Arrival.of(outcome);
    counts.merge(arrival.kind(), 1, Integer::sum);
    return arrival;
  }

  private void show() {
    long start = nanoClock.getAsLong();
    progress.set(
        new Progress(
            deliveries.stream().mapToInt(delivery -> delivery.progress.done).sum(),
            deliveries.stream().mapToInt(delivery -> delivery.progress.files).sum()));
    if (!waiting.isEmpty()) {
      List<Copy> copies = new ArrayList<>(explorer.copies());
      copies.addAll(waitingCopies);
      waiting.addAll(datedThatAreThere());
      explorer.update(waiting, List.of(), copies);
    }
    waitingCopies.stream().filter(copy -> copy.kind() == Copy.Kind.VERSION).forEach(versions::add);
    waiting.clear();
    waitingCopies.clear();
    waitingDated.clear();
    long end = nanoClock.getAsLong();
    nextShowing = end + (end - start) * (SHARE - 1);
  }

  /// The reports that came before, and that copies of them have dated.
  private List<Report> datedThatAreThere() {
    if (waitingDated.isEmpty()) {
      return List.of();
    }
    Set<Long> there =
        Stream.concat(explorer.reports().stream(), waiting.stream())
            .map(Report::id)
            .collect(toSet());
    return waitingDated.stream().filter(report -> there.contains(report.id())).toList();
  }
}
