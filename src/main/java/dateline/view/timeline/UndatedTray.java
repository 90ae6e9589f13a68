package dateline.view.timeline;

import atlantafx.base.controls.Popover;
import dateline.explore.Explorer;
import dateline.model.Report;
import dateline.model.TimeSpan;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// The reports without a day: how many, which, and whether what they mention stays on the map.
final class UndatedTray extends HBox {
  private static final double ROW = 32;
  private static final int MOST_ROWS = 10;

  private final Explorer explorer;
  private final Button count = new Button();
  private final CheckBox shown = new CheckBox("Undated on the map");
  private final ListView<Report> list = new ListView<>();
  private final Popover popover = new Popover(list);

  UndatedTray(Explorer explorer) {
    super(8);
    this.explorer = explorer;
    setAlignment(Pos.CENTER_RIGHT);
    count.getStyleClass().add("flat");
    count.setId("undated-count");
    count.setTooltip(new Tooltip("List the reports without a day"));
    count.setOnAction(_ -> popover.show(count));
    shown.setId("undated-shown");
    shown.setTooltip(new Tooltip("Whether mentions without a day stay on the map"));
    shown.selectedProperty().bindBidirectional(explorer.undatedShownProperty());
    getChildren().addAll(shown, count);
    prepareList();
    explorer.reports().addListener((ListChangeListener<Report>) _ -> refresh());
    refresh();
  }

  private void prepareList() {
    popover.setHeaderAlwaysVisible(false);
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
    list.getStyleClass().add("undated-list");
    list.setFixedCellSize(ROW);
    list.setPrefWidth(360);
    list.setCellFactory(_ -> new TitleCell());
    list.setAccessibleText("Reports without a day");
    list.setOnMouseClicked(_ -> openSelected());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected();
          }
        });
  }

  private void openSelected() {
    Report report = list.getSelectionModel().getSelectedItem();
    if (report != null) {
      popover.hide();
      explorer.open(report);
    }
  }

  private void refresh() {
    List<Report> undated =
        explorer.reports().stream()
            .filter(report -> Lane.daysOf(report).equals(TimeSpan.EVER))
            .toList();
    list.getItems().setAll(undated);
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, undated.size()) + 2);
    count.setText(undated.size() == 1 ? "1 undated report" : undated.size() + " undated reports");
    setVisible(!undated.isEmpty());
  }

  private static final class TitleCell extends ListCell<Report> {
    @Override
    protected void updateItem(Report report, boolean empty) {
      super.updateItem(report, empty);
      setText(empty ? null : report.title());
    }
  }
}
