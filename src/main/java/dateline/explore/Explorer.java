package dateline.explore;

import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Everything the views show: the reports at hand, the span of time looked at, and what is
/// selected.
///
/// Belongs to the JavaFX thread.
public final class Explorer {
  private final ObservableList<Report> reports = FXCollections.observableArrayList();
  private final ObjectProperty<TimeSpan> window =
      new SimpleObjectProperty<>(this, "window", TimeSpan.EVER);
  private final BooleanProperty undatedShown =
      new SimpleBooleanProperty(this, "undatedShown", true);
  private final ReadOnlyListWrapper<Mark> marks =
      new ReadOnlyListWrapper<>(this, "marks", FXCollections.observableArrayList());
  private final ReadOnlyObjectWrapper<List<Sighting>> sightings =
      new ReadOnlyObjectWrapper<>(this, "sightings", List.of());
  private final ObjectProperty<@Nullable String> selectedMark =
      new SimpleObjectProperty<>(this, "selectedMark");
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>(this, "spot");
  private MarkIndex index = MarkIndex.EMPTY;

  /// Where the reader stands: a report, and the span in it to show, or null for its beginning.
  public record Spot(long reportId, @Nullable Span span) {}

  public Explorer() {
    reports.addListener((ListChangeListener<Report>) _ -> reindex());
    window.subscribe(this::refresh);
    undatedShown.subscribe(this::refresh);
  }

  public ObservableList<Report> reports() {
    return reports;
  }

  /// The days looked at; what lies wholly outside leaves the map.
  public ObjectProperty<TimeSpan> windowProperty() {
    return window;
  }

  /// Whether mentions without a day stay on the map.
  public BooleanProperty undatedShownProperty() {
    return undatedShown;
  }

  /// What the map draws now.
  public ReadOnlyListProperty<Mark> marks() {
    return marks.getReadOnlyProperty();
  }

  /// Every mention that has a place on the map, whatever the window.
  public ReadOnlyObjectProperty<List<Sighting>> sightingsProperty() {
    return sightings.getReadOnlyProperty();
  }

  /// The key of the selected mark, or null.
  public ObjectProperty<@Nullable String> selectedMarkProperty() {
    return selectedMark;
  }

  /// Where the reader stands, or null when no report is open.
  public ObjectProperty<@Nullable Spot> spotProperty() {
    return spot;
  }

  public Optional<Report> report(long id) {
    return reports.stream().filter(report -> report.id() == id).findFirst();
  }

  /// Opens a report at its beginning.
  public void open(Report report) {
    selectedMark.set(null);
    spot.set(new Spot(report.id(), null));
  }

  /// Goes to a mention, in the reader and on the map; widens the window and shows the undated where
  /// they hide it.
  public void goTo(Sighting sighting) {
    TimeSpan when = sighting.mention().when();
    if (when == null) {
      undatedShown.set(true);
    } else if (!when.overlaps(window.get())) {
      window.set(window.get().joinedWith(when));
    }
    spot.set(new Spot(sighting.report().id(), sighting.mention().span()));
    selectedMark.set(sighting.mention().isPlotted() ? sighting.markKey() : null);
  }

  /// The key of the mark that a mention belongs to.
  public static String keyOf(Report report, PlaceMention mention) {
    return new Sighting(report, mention).markKey();
  }

  private void reindex() {
    index = MarkIndex.of(reports);
    sightings.set(index.sightings());
    refresh();
  }

  private void refresh() {
    marks.setAll(index.marksIn(window.get(), undatedShown.get()));
  }
}
