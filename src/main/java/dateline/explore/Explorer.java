package dateline.explore;

import dateline.copies.CopyGroups;
import dateline.model.Copy;
import dateline.model.Dating;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Report;
import dateline.model.Shape;
import dateline.model.Span;
import dateline.model.TimeSpan;
import dateline.search.Query;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
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
  private final Filing filing;
  private final ObservableList<Report> reports = FXCollections.observableArrayList();
  private final ObservableList<Copy> copies = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<CopyGroups> copyGroups =
      new ReadOnlyObjectWrapper<>(this, "copyGroups", CopyGroups.NONE);
  private final BooleanProperty copiesCounted =
      new SimpleBooleanProperty(this, "copiesCounted", false);
  private final ObjectProperty<TimeSpan> window =
      new SimpleObjectProperty<>(this, "window", TimeSpan.EVER);
  private final BooleanProperty undatedShown =
      new SimpleBooleanProperty(this, "undatedShown", true);
  private final ReadOnlyListWrapper<Mark> marks =
      new ReadOnlyListWrapper<>(this, "marks", FXCollections.observableArrayList());
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
  private final ObjectProperty<@Nullable String> selectedMark =
      new SimpleObjectProperty<>(this, "selectedMark");
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>(this, "spot");
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(this, "query", Query.NONE);
  private final ObjectProperty<Presence> presence =
      new SimpleObjectProperty<>(this, "presence", Presence.OVERLAPS);
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper movedAway = new ReadOnlyBooleanWrapper(this, "movedAway");
  private final Sharing sharing = new Sharing();
  private boolean isReplacing;

  /// Where the reader stands: a report, and the span in it to show, or null for its beginning.
  public record Spot(long reportId, @Nullable Span span) {}

  /// One to which every place of a gazetteer is a circle.
  public Explorer() {
    this(place -> new Shape.Disc(place.position(), place.radiusKm()));
  }

  /// @param extents how far places of a gazetteer reach
  public Explorer(Function<Place, Shape> extents) {
    filing = new Filing(extents);
    reports.addListener((ListChangeListener<Report>) _ -> refileAll());
    copies.addListener((ListChangeListener<Copy>) _ -> refileAll());
    copiesCounted.subscribe(this::refileAll);
    window.subscribe(this::refresh);
    undatedShown.subscribe(this::refresh);
    presence.subscribe(this::refresh);
  }

  public ObservableList<Report> reports() {
    return reports;
  }

  /// What joins reports that have the same words; those of reports that are not there do not count.
  public ObservableList<Copy> copies() {
    return copies;
  }

  /// The reports by what they copy.
  public ReadOnlyObjectProperty<CopyGroups> copyGroupsProperty() {
    return copyGroups.getReadOnlyProperty();
  }

  /// Whether what a copy tells counts again on the map and the timeline.
  public BooleanProperty copiesCountedProperty() {
    return copiesCounted;
  }

  /// Whether a report is told of by itself, rather than as a copy of another.
  public boolean isCounted(Report report) {
    return copiesCounted.get() || copyGroups.get().originOf(report.id()).isEmpty();
  }

  /// The days looked at; what lies wholly outside leaves the map.
  public ObjectProperty<TimeSpan> windowProperty() {
    return window;
  }

  /// What of a mention's days must lie in the window for it to be on the map.
  public ObjectProperty<Presence> presenceProperty() {
    return presence;
  }

  /// Whether mentions without a day stay on the map.
  public BooleanProperty undatedShownProperty() {
    return undatedShown;
  }

  /// What the map draws now.
  public ReadOnlyListProperty<Mark> marks() {
    return marks.getReadOnlyProperty();
  }

  /// Grows each time that the reports, or what joins them, have changed and all that follows from
  /// it is there.
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Every mention that has a place on the map, whatever the window.
  public List<Sighting> sightings() {
    return filing.marks().sightings();
  }

  /// The days of every mention that has a place on the map, whatever the window.
  public DaySpans mentionDays() {
    return filing.marks().days();
  }

  /// How many different names could not be placed.
  public int unplacedCount() {
    return filing.unplaced().count();
  }

  /// The names that could not be placed, the most frequent first.
  public List<Unplaced> unplaced() {
    return filing.unplaced().all();
  }

  /// The key of the selected mark, or null.
  public ObjectProperty<@Nullable String> selectedMarkProperty() {
    return selectedMark;
  }

  /// Where the reader stands, or null when no report is open.
  public ObjectProperty<@Nullable Spot> spotProperty() {
    return spot;
  }

  /// What is looked for in the reports' words; the reader marks it.
  public ObjectProperty<Query> queryProperty() {
    return query;
  }

  public Optional<Report> report(long id) {
    return reports.stream().filter(report -> report.id() == id).findFirst();
  }

  /// Shows the reports of another project in the place of all that is there.
  public void show(List<Report> all, List<Copy> joined) {
    sharing.forget();
    isReplacing = true;
    try {
      copies.setAll(joined);
      reports.setAll(all.stream().map(sharing::shared).toList());
    } finally {
      isReplacing = false;
    }
    refileAll();
  }

  /// Puts reports that were read again in the place of what they were, and adds those that are not
  /// there; the reader stays where it is, and a mark that it stands at stays selected as what it is
  /// now, or is selected where there was none.
  ///
  /// @param some the reports
  /// @param gone the ids of reports that are there no more
  /// @param joined what joins the reports as they are now
  public void update(Collection<Report> some, Collection<Long> gone, List<Copy> joined) {
    List<Report> again = some.stream().map(sharing::shared).toList();
    Spot at = spot.get();
    Spot stand = at == null || gone.contains(at.reportId()) ? null : at;
    String mark = selectedMark.get();
    boolean hadNoMark = stand != null && markAt(stand).isEmpty();
    boolean areJoinedAnew = !copies.equals(joined);
    isReplacing = true;
    try {
      if (!gone.isEmpty()) {
        reports.removeIf(report -> gone.contains(report.id()));
      }
      put(again);
      if (areJoinedAnew) {
        copies.setAll(joined);
      }
    } finally {
      isReplacing = false;
    }
    filing.file(again, gone, areJoinedAnew, reports, copies, copiesCounted.get());
    tell();
    spot.set(stand);
    Optional<String> now = stand == null ? Optional.empty() : markAt(stand);
    selectedMark.set(mark != null || hadNoMark ? now.orElse(mark) : null);
  }

  private void put(List<Report> again) {
    if (again.stream().noneMatch(filing::holds)) {
      reports.addAll(again);
      return;
    }
    Map<Long, Report> byId = new LinkedHashMap<>();
    again.forEach(report -> byId.put(report.id(), report));
    for (int i = 0; i < reports.size(); i++) {
      Report now = byId.remove(reports.get(i).id());
      if (now != null) {
        reports.set(i, now);
      }
    }
    reports.addAll(byId.values());
  }

  /// The mark of the mention that a spot shows.
  private Optional<String> markAt(Spot stand) {
    return filing.marks().sightingsOf(stand.reportId()).stream()
        .filter(sighting -> sighting.mention().span().equals(stand.span()))
        .map(Sighting::markKey)
        .findFirst();
  }

  /// Opens a report at its beginning.
  public void open(Report report) {
    open(report, null);
  }

  /// Opens a report where its text has what is looked for, or at its beginning.
  public void open(Report report, @Nullable Span hit) {
    selectedMark.set(null);
    spot.set(new Spot(report.id(), hit));
  }

  /// Opens a report where its text has what is looked for, or at its beginning; moves the window to
  /// its days where it lies outside.
  public void goTo(Report report, @Nullable Span hit) {
    if (isReplacing) {
      return;
    }
    Dating published = report.published();
    if (published != null && !published.days().equals(TimeSpan.EVER)) {
      moveWindowTo(published.days());
    }
    open(report, hit);
  }

  /// Opens a report at its beginning; moves the window to its days where it lies outside.
  public void goTo(Report report) {
    goTo(report, null);
  }

  /// Goes to a mention, in the reader and on the map; moves the window to its days and shows the
  /// undated where they hide it.
  public void goTo(Sighting sighting) {
    TimeSpan when = sighting.mention().when();
    if (when == null) {
      undatedShown.set(true);
    } else {
      moveWindowTo(when);
    }
    spot.set(new Spot(sighting.report().id(), sighting.mention().span()));
    selectedMark.set(sighting.mention().isPlotted() ? sighting.markKey() : null);
  }

  private void moveWindowTo(TimeSpan days) {
    if (!presence.get().shows(window.get(), days)) {
      visits.push(new Visit(window.get(), spot.get(), selectedMark.get()));
      movedAway.set(true);
      TimeSpan moved = presence.get().movedTo(days, window.get());
      if (!presence.get().shows(moved, days)) {
        presence.set(Presence.OVERLAPS);
      }
      window.set(moved);
    }
  }

  /// Whether a selection has moved the window, so that there is a way back.
  public ReadOnlyBooleanProperty movedAwayProperty() {
    return movedAway.getReadOnlyProperty();
  }

  /// Back to the window and to what was selected before a selection last moved the window.
  public void goBack() {
    if (movedAway.get()) {
      Visit last = visits.pop();
      movedAway.set(!visits.isEmpty());
      window.set(last.window());
      Spot before = last.spot();
      spot.set(before != null && report(before.reportId()).isPresent() ? before : null);
      selectedMark.set(last.mark());
    }
  }

  /// Forgets the way back, as for another project.
  public void forgetVisits() {
    visits.clear();
    movedAway.set(false);
  }

  /// The key of the mark that a mention belongs to.
  public static String keyOf(Report report, PlaceMention mention) {
    return new Sighting(report, mention).markKey();
  }

  private void refileAll() {
    if (!isReplacing) {
      filing.fileAll(reports, copies, copiesCounted.get());
      tell();
    }
  }

  private void tell() {
    copyGroups.set(filing.groups());
    refresh();
    revision.set(revision.get() + 1);
  }

  private void refresh() {
    List<Mark> now = filing.marks().marksIn(window.get(), presence.get(), undatedShown.get());
    if (!isShown(now)) {
      marks.setAll(now);
    }
  }

  /// Whether the map draws these already: marks that show the same are the same.
  @SuppressWarnings("ReferenceEquality")
  private boolean isShown(List<Mark> now) {
    if (now.size() != marks.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) != marks.get(i)) {
        return false;
      }
    }
    return true;
  }
}
