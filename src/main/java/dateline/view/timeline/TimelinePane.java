package dateline.view.timeline;

import dateline.explore.DateWords;
import dateline.explore.Explorer;
import dateline.model.TimeSpan;
import dateline.view.theme.Icon;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The timeline: the chart of days, what plays them, the window in words, and the undated beside.
public final class TimelinePane extends VBox {
  private static final int WINDOWS_IN_REACH = 12;

  private final Explorer explorer;
  private final Chart chart;
  private final Player player = new Player(this::moveOn);
  private final Button play = new Button();
  private final Button all = new Button("All time");
  private final ComboBox<Speed> speed = new ComboBox<>();
  private final Label words = new Label();
  private final Label hint = new Label("The days that reports speak of appear here");

  public TimelinePane(Explorer explorer) {
    this.explorer = explorer;
    this.chart = new Chart(explorer);
    getStyleClass().add("timeline-pane");
    hint.getStyleClass().add("timeline-hint");
    StackPane days = new StackPane(chart, hint);
    VBox.setVgrow(days, Priority.ALWAYS);
    getChildren().addAll(header(), days);
    player.playingProperty().subscribe(this::showPlaying);
    explorer.windowProperty().subscribe(this::showWindow);
    chart.reachProperty().subscribe(this::showReach);
  }

  /// Starts or stops the passing of the days.
  public void togglePlaying() {
    if (player.playingProperty().get()) {
      player.pause();
    } else if (chart.reachProperty().get() != null) {
      begin();
      player.play();
    }
  }

  private HBox header() {
    play.getStyleClass().addAll("button-icon", "flat");
    play.setId("play");
    play.setOnAction(_ -> togglePlaying());
    speed.getItems().setAll(Speed.values());
    speed.setConverter(new SpeedWords());
    speed.valueProperty().bindBidirectional(player.speedProperty());
    speed.setAccessibleText("Speed");
    speed.setId("speed");
    speed.getStyleClass().add("speed");
    words.getStyleClass().add("window-words");
    words.setId("window-words");
    all.getStyleClass().add("flat");
    all.setId("all-time");
    all.setTooltip(new Tooltip("Show all days again"));
    all.setOnAction(_ -> showAll());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox header = new HBox(8, play, speed, words, all, spacer, new UndatedTray(explorer));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("timeline-header");
    return header;
  }

  private void showAll() {
    player.pause();
    explorer.windowProperty().set(TimeSpan.EVER);
    chart.fit();
  }

  private void showPlaying(boolean playing) {
    play.setGraphic((playing ? Icon.PAUSE : Icon.PLAY).node());
    play.setAccessibleText(playing ? "Pause" : "Play");
    play.setTooltip(new Tooltip(playing ? "Pause (Space)" : "Let the days pass (Space)"));
  }

  private void showWindow(TimeSpan window) {
    words.setText(window.equals(TimeSpan.EVER) ? "All time" : DateWords.of(window));
    all.setVisible(!window.equals(TimeSpan.EVER));
  }

  private void showReach(@Nullable Reach reach) {
    hint.setVisible(reach == null);
    play.setDisable(reach == null);
    speed.setDisable(reach == null);
    if (reach != null) {
      player.speedProperty().set(Speed.through(reach.days()));
    }
  }

  /// From the start with a twelfth of all days, unless a window is there that can still move.
  private void begin() {
    Slider slider = chart.slider();
    Reach reach = slider.reach();
    if (slider.last() >= reach.last()) {
      long days = slider.first() > reach.first() ? slider.days() : reach.days() / WINDOWS_IN_REACH;
      LocalDate first = LocalDate.ofEpochDay(reach.first());
      chart.slideTo(new Slider(reach, new TimeSpan(first, first.plusDays(Math.max(0, days - 1)))));
    }
  }

  private boolean moveOn(long days) {
    Slider slider = chart.slider();
    chart.slideTo(slider.shiftedBy(days));
    return slider.last() + days < slider.reach().last();
  }
}
