package dateline.view.timeline;

import dateline.view.theme.Icon;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Play and pause, how fast, how the window changes, and what happens at the end.
final class PlayControls extends HBox {
  private final Chart chart;
  private final ObjectProperty<Motion> motion =
      new SimpleObjectProperty<>(this, "motion", Motion.MOVES);
  private final ObjectProperty<AtEnd> atEnd =
      new SimpleObjectProperty<>(this, "atEnd", AtEnd.STOPS);
  private final SpeedField speed = new SpeedField();
  private final Player player =
      new Player(this::moveOn, () -> motion.get().perSecond(speed.getValue()));
  private final Button play = new Button();
  private final MenuButton choices = new MenuButton();
  private Speed proposed = speed.getValue();
  private boolean forwards = true;

  PlayControls(Chart chart) {
    super(8);
    this.chart = chart;
    setAlignment(Pos.CENTER_LEFT);
    play.getStyleClass().addAll("button-icon", "flat");
    play.setId("play");
    play.setOnAction(_ -> toggle());
    choices.setId("motion");
    choices.getStyleClass().addAll("flat", "choice");
    choices.setAccessibleText("How the window changes as time plays");
    choices.setTooltip(new Tooltip("How the window changes as time plays"));
    choices.getItems().addAll(items(Motion.values(), Motion::label, motion));
    choices.getItems().add(new SeparatorMenuItem());
    choices.getItems().addAll(items(AtEnd.values(), AtEnd::label, atEnd));
    getChildren().addAll(play, speed, choices);
    motion.subscribe(now -> choices.setText(now.label()));
    player.playingProperty().subscribe(this::showPlaying);
    chart.reachProperty().subscribe(this::showReach);
  }

  private static <T> List<MenuItem> items(
      T[] values, Function<T, String> label, ObjectProperty<T> chosen) {
    ToggleGroup group = new ToggleGroup();
    return Arrays.stream(values).map(value -> item(value, label, chosen, group)).toList();
  }

  private static <T> MenuItem item(
      T value, Function<T, String> label, ObjectProperty<T> chosen, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(label.apply(value));
    item.setToggleGroup(group);
    item.setOnAction(_ -> chosen.set(value));
    chosen.subscribe(now -> item.setSelected(value.equals(now)));
    return item;
  }

  void toggle() {
    if (player.playingProperty().get()) {
      player.pause();
    } else if (chart.reachProperty().get() != null) {
      forwards = true;
      chart.slideTo(motion.get().ready(chart.slider()));
      player.play();
    }
  }

  void pause() {
    player.pause();
  }

  Player player() {
    return player;
  }

  private void moveOn(long steps) {
    Slider before = chart.slider();
    Slider after = motion.get().moved(before, forwards ? steps : -steps, chart.eventful());
    if (after.equals(before)) {
      end(before);
    } else {
      chart.slideTo(after);
    }
  }

  private void end(Slider slider) {
    switch (atEnd.get()) {
      case STOPS -> player.pause();
      case TURNS -> forwards = !forwards;
      case REPEATS -> chart.slideTo(motion.get().again(slider));
    }
  }

  private void showPlaying(boolean playing) {
    play.setGraphic((playing ? Icon.PAUSE : Icon.PLAY).node());
    play.setAccessibleText(playing ? "Pause" : "Play");
    play.setTooltip(new Tooltip(playing ? "Pause (Space)" : "Let the days pass (Space)"));
  }

  /// Proposes a speed for the days that there are, unless another one was chosen.
  private void showReach(@Nullable Reach reach) {
    setDisable(reach == null);
    if (reach == null) {
      player.pause();
    } else if (speed.getValue().equals(proposed)) {
      proposed = Speed.through(reach.days());
      speed.speedProperty().set(proposed);
    }
  }
}
