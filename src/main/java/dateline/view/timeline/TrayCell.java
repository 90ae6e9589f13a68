package dateline.view.timeline;

import dateline.model.Report;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A report without a day, and what would date it.
final class TrayCell extends ListCell<Report> {
  static final double HEIGHT = 34;

  private final UndatedTray tray;
  private final Label title = new Label();
  private final Label wanted = new Label();
  private final HBox row;

  TrayCell(UndatedTray tray) {
    this.tray = tray;
    title.getStyleClass().add("tray-title");
    wanted.getStyleClass().add("tray-facts");
    VBox words = new VBox(title, wanted);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Region marker = new Region();
    marker.getStyleClass().add("no-day");
    row = new HBox(8, marker, words);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> tray.hand().lay());
    setOnMouseClicked(this::click);
  }

  private void drag(MouseEvent event) {
    if (getItem() != null && !event.isStillSincePress()) {
      tray.hand().carryOver(getItem(), event.getSceneX(), event.getSceneY());
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (getItem() != null && event.isStillSincePress()) {
      tray.open(getItem());
    }
  }

  @Override
  protected void updateItem(Report report, boolean empty) {
    super.updateItem(report, empty);
    if (empty || report == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    List<String> facts = tray.facts(report);
    title.setText(report.title());
    wanted.setText(facts.isEmpty() ? "" : "Wanted: " + String.join("; ", facts));
    String all = facts.isEmpty() ? "" : "\nWhat would date it:\n• " + String.join("\n• ", facts);
    String how = "\nDrag it onto its day, or press D and the arrows.";
    setTooltip(new Tooltip(report.title() + all + how));
    setAccessibleText(report.title() + all + how);
    setGraphic(row);
  }
}
