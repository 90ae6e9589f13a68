package dateline.explore;

import dateline.model.Location;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Shape;
import dateline.model.Span;
import dateline.model.TimeSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
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
  private final ObjectProperty<@Nullable String> selectedMark =
      new SimpleObjectProperty<>(this, "selectedMark");
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>(this, "spot");

  /// Where the reader stands: a report, and the span in it to show, or null for its beginning.
  public record Spot(long reportId, @Nullable Span span) {}

  public Explorer() {
    reports.addListener((ListChangeListener<Report>) _ -> refresh());
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

  /// The key of the mark that a mention belongs to.
  public static String keyOf(Report report, PlaceMention mention) {
    return mention
        .place()
        .map(place -> place.id())
        .orElseGet(() -> report.id() + ":" + mention.span().start());
  }

  private void refresh() {
    Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
    for (Report report : reports) {
      for (PlaceMention mention : report.places()) {
        if (mention.isPlotted() && isInWindow(mention)) {
          sightings
              .computeIfAbsent(keyOf(report, mention), _ -> new ArrayList<>())
              .add(new Sighting(report, mention));
        }
      }
    }
    marks.setAll(sightings.entrySet().stream().map(e -> mark(e.getKey(), e.getValue())).toList());
  }

  private boolean isInWindow(PlaceMention mention) {
    TimeSpan when = mention.when();
    return when == null ? undatedShown.get() : when.overlaps(window.get());
  }

  private static Mark mark(String key, Collection<Sighting> sightings) {
    Sighting surest =
        sightings.stream()
            .max((a, b) -> Double.compare(confidence(a), confidence(b)))
            .orElseThrow();
    PlaceMention mention = surest.mention();
    String label = mention.place().map(place -> place.name()).orElse(mention.text());
    Location location = mention.location();
    Shape shape = mention.shape().orElseThrow();
    return new Mark(key, label, location, shape, List.copyOf(sightings));
  }

  private static double confidence(Sighting sighting) {
    return sighting.mention().location().confidence();
  }
}
