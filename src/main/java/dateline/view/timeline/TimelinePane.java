package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The timeline: the chart of days, what plays them, the window in words, and the undated beside.
public final class TimelinePane extends VBox {
  private static final double TRAY_SHARE = 0.22;

  private final Explorer explorer;
  private final Chart chart;
  private final PlayControls play;
  private final Hand hand;
  private final TypedDays typed = new TypedDays();
  private final Label hint = new Label();

  public TimelinePane(Explorer explorer, Library library) {
    this.explorer = explorer;
    chart = new Chart(explorer);
    hand = new Hand(chart);
    ChartInput.install(explorer, chart, hand, typed);
    LaneInput.install(explorer, chart, hand);
    play = new PlayControls(chart);
    getStyleClass().add("timeline-pane");
    hint.getStyleClass().add("timeline-hint");
    hint.setMouseTransparent(true);
    StackPane days = new StackPane(chart, hint, typed);
    StackPane.setAlignment(typed, Pos.TOP_CENTER);
    typed.setViewOrder(-2);
    days.setViewOrder(-1);
    days.setMinWidth(0);
    HBox.setHgrow(days, Priority.ALWAYS);
    UndatedTray tray = new UndatedTray(explorer, library, hand);
    tray.prefWidthProperty().bind(widthProperty().multiply(TRAY_SHARE));
    HBox body = new HBox(days, tray);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(header(), body);
    chart.reachProperty().subscribe(this::showHint);
    explorer.revisionProperty().subscribe(this::showHint);
    showHint();
  }

  private void showHint() {
    hint.setVisible(chart.reachProperty().get() == null);
    hint.setText(
        explorer.reports().isEmpty()
            ? "The days that reports speak of appear here"
            : "Nothing has a day yet. Drag a report from the right onto its day,"
                + " or press D on it and type the day");
  }

  /// Starts or stops the passing of the days.
  public void togglePlaying() {
    play.toggle();
  }

  /// Lets reports be laid on their days by mouse and keys.
  ///
  /// @param dater sets the days of a report
  public void setDater(BiConsumer<Report, TimeSpan> dater) {
    hand.setDater(dater);
  }

  /// Moves the window as far as some pixels of the chart are long, later where they are positive.
  public void scrub(double px) {
    chart.scrub(px);
  }

  private HBox header() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    WindowControls window = new WindowControls(explorer, this::showAll, this::askForWindow);
    HBox header = new HBox(8, play, window, spacer, new UndatedCount(explorer));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("timeline-header");
    return header;
  }

  private void askForWindow() {
    TimeSpan window = explorer.windowProperty().get();
    String begun = window.equals(TimeSpan.EVER) ? "" : DateWords.of(window);
    typed.ask("Show", begun, explorer.windowProperty()::set, () -> {});
  }

  private void showAll() {
    play.pause();
    explorer.windowProperty().set(TimeSpan.EVER);
    chart.fit();
  }
}
