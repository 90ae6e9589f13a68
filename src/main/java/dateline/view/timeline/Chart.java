package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.explore.DaySpans;
import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The days drawn: bars of how much is dated when, a lane for each dated report while they are few,
/// and the window with its handles.
final class Chart extends Region {
  /// Free at both sides, so that a handle at the rim is whole.
  static final double RIM = 16;

  private final Explorer explorer;
  private final Plot plot = new Plot();
  private final Handle from = new Handle("From");
  private final Handle to = new Handle("To");
  private final Ghost ghost = new Ghost();
  private final ReadOnlyObjectWrapper<@Nullable Reach> reach =
      new ReadOnlyObjectWrapper<>(this, "reach", null);
  private DaySpans spans = DaySpans.of(List.of());
  private List<Report> dated = List.of();

  /// The days that are shown where nothing is dated, for the reports that there are.
  private @Nullable Reach offered;

  private Scale scale = new Scale(0, 1);
  private Eventful eventful = new Eventful(new long[0]);
  private @Nullable Thumbs free;

  /// What is drawn, but for the window; null where it has to be made anew.
  private @Nullable Picture picture;

  private double scrubbed;
  private boolean fitted = true;

  Chart(Explorer explorer) {
    this.explorer = explorer;
    from.setManaged(false);
    to.setManaged(false);
    getChildren().addAll(plot, from, to);
    getChildren().addAll(ghost.parts());
    setViewOrder(-1);
    getStyleClass().add("chart");
    setId("timeline-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinSize(0, 0);
    explorer.windowProperty().subscribe(this::showWindow);
    explorer.revisionProperty().subscribe(this::take);
    take();
    plot.onColours(this::redraw);
    widthProperty().subscribe(this::redraw);
    heightProperty().subscribe(this::redraw);
  }

  Handle from() {
    return from;
  }

  Handle to() {
    return to;
  }

  Scale scale() {
    return scale;
  }

  /// Whether there are days that a report can be laid on, be they only offered.
  boolean holdsReports() {
    return reach.get() != null || offered != null;
  }

  /// Null where nothing is dated.
  ReadOnlyObjectProperty<@Nullable Reach> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  /// The window on the days that there are; only where something is dated.
  Slider slider() {
    return new Slider(Objects.requireNonNull(reach.get()), explorer.windowProperty().get());
  }

  Eventful eventful() {
    return eventful;
  }

  void slideTo(Slider slider) {
    free = null;
    explorer.windowProperty().set(slider.window());
    requestLayout();
  }

  /// Where the ends of the window are drawn: at the ends of its days, or free of them.
  Thumbs thumbs() {
    return free == null ? Thumbs.of(slider()) : free;
  }

  /// Puts the ends of the window between days; it holds all days that they touch.
  void slideFreely(Thumbs thumbs) {
    explorer.windowProperty().set(thumbs.touched(slider()).window());
    free = thumbs;
    requestLayout();
  }

  /// Moves the window by pixels, those left over from the last time added.
  void scrub(double px) {
    if (reach.get() != null) {
      scrubbed += px / scale.pxPerDay();
      long days = (long) scrubbed;
      scrubbed -= days;
      slideTo(slider().shiftedBy(days));
    }
  }

  private void showWindow() {
    free = null;
    requestLayout();
  }

  /// Shows all days again.
  void fit() {
    fitted = true;
    redraw();
  }

  void zoom(Scale to) {
    scale = to;
    fitted = false;
    redraw();
  }

  private void redraw() {
    picture = null;
    requestLayout();
  }

  /// The dated report that is drawn at a point.
  Optional<Lane> laneAt(double x, double y) {
    return picture == null ? Optional.empty() : picture.lanes().at(x, y - Picture.LANES_Y);
  }

  /// Draws a report as it would lie on some days.
  void showGhost(Report report, TimeSpan days) {
    double start = days.first() == null ? 0 : scale.x(days.first().toEpochDay());
    double end = days.last() == null ? getWidth() : scale.x(days.last().toEpochDay() + 1);
    ghost.show(report, days, start, end, getWidth(), getHeight());
    setAccessibleText(ghost.words() + ". Enter lays it there, Escape leaves it");
  }

  void hideGhost() {
    ghost.hide();
    tellWindow();
  }

  @Override
  protected void layoutChildren() {
    Reach dates = reach.get();
    Reach days = dates == null ? offered : dates;
    from.setVisible(dates != null);
    to.setVisible(dates != null);
    if (days == null || getWidth() <= 2 * RIM) {
      plot.clear();
      return;
    }
    if (fitted) {
      scale = Scale.fitting(days, getWidth() - 2 * RIM).movedBy(RIM);
    }
    if (picture == null) {
      picture = Picture.of(spans, dated, days, scale, getWidth(), getHeight());
      plot.draw(picture, getHeight());
    }
    if (dates == null) {
      plot.drawWindow(picture, new Thumbs(days.first(), days.last()), true);
      return;
    }
    TimeSpan window = explorer.windowProperty().get();
    plot.drawWindow(picture, thumbs(), window.equals(TimeSpan.EVER));
    place(thumbs(), picture.axisY());
  }

  private void place(Thumbs thumbs, double height) {
    double half = Handle.WIDTH / 2;
    from.resizeRelocate(scale.x(thumbs.from()) - half, 0, Handle.WIDTH, height);
    to.resizeRelocate(scale.x(thumbs.to()) - half, 0, Handle.WIDTH, height);
    from.show(LocalDate.ofEpochDay(slider().first()));
    to.show(LocalDate.ofEpochDay(slider().last()));
    if (!ghost.isShown()) {
      tellWindow();
    }
  }

  private void tellWindow() {
    setAccessibleText("Days shown on the map: " + DateWords.of(explorer.windowProperty().get()));
  }

  private void take() {
    spans = explorer.mentionDays();
    dated =
        explorer.reports().stream()
            .filter(report -> !Lane.daysOf(report).equals(TimeSpan.EVER))
            .filter(explorer::isCounted)
            .toList();
    DaySpans things = spans.and(dated.stream().map(Lane::daysOf).toList());
    eventful = Eventful.of(things);
    free = null;
    boolean anyReport = !explorer.reports().isEmpty();
    offered = anyReport ? Reach.around(LocalDate.now(ZoneId.systemDefault())) : null;
    reach.set(Reach.of(things).map(Reach::widened).orElse(null));
    redraw();
  }
}
