package dateline.view;

import dateline.ingest.Watched;
import dateline.view.theme.Icon;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A pane, and below it a line for each folder that is watched, with a button to stop.
final class WatchedPane extends VBox {
  private final VBox lines = new VBox(4);
  private final Desk desk;

  WatchedPane(Node above, Desk desk) {
    this.desk = desk;
    VBox.setVgrow(above, Priority.ALWAYS);
    lines.setId("watched");
    lines.getStyleClass().add("watched");
    getChildren().addAll(above, lines);
    desk.watched().addListener((ListChangeListener<Watched>) _ -> show());
    show();
  }

  private void show() {
    lines.getChildren().setAll(desk.watched().stream().map(this::line).toList());
    lines.setVisible(!desk.watched().isEmpty());
    lines.setManaged(!desk.watched().isEmpty());
  }

  private HBox line(Watched watched) {
    String name = String.valueOf(watched.folder().getFileName());
    Label words = new Label(watched.isThere() ? "Watching " + name : name + " cannot be reached");
    words.setGraphic((watched.isThere() ? Icon.WATCH : Icon.REFUSED).node());
    words.getStyleClass().add(watched.isThere() ? "watched-folder" : "lost-folder");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    words.setTooltip(
        new Tooltip(
            watched.isThere()
                ? watched.folder() + "\nNew files in it are read as they come"
                : watched.folder() + "\nIt is watched again once it is back"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button stop = new Button("Stop");
    stop.getStyleClass().addAll("small", "flat");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setAccessibleText("Stop watching " + name);
    stop.setOnAction(_ -> desk.unwatch(watched.folder()));
    HBox line = new HBox(8, words, stop);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
