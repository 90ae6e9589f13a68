package dateline.view.timeline;

import dateline.explore.Explorer;
import dateline.model.TimeSpan;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// How many reports have no day, and whether what they mention stays on the map.
final class UndatedCount extends HBox {
  private final Explorer explorer;
  private final Label count = new Label();

  UndatedCount(Explorer explorer) {
    super(12);
    this.explorer = explorer;
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    count.setId("undated-count");
    count.getStyleClass().add("undated-count");
    CheckBox shown = new CheckBox("on the map");
    shown.setId("undated-shown");
    shown.setTooltip(new Tooltip("Whether mentions without a day stay on the map"));
    shown.setAccessibleText("Mentions without a day on the map");
    shown.selectedProperty().bindBidirectional(explorer.undatedShownProperty());
    getChildren().addAll(count, shown);
    explorer.revisionProperty().subscribe(this::refresh);
    refresh();
  }

  private void refresh() {
    long undated =
        explorer.reports().stream()
            .filter(report -> Lane.daysOf(report).equals(TimeSpan.EVER))
            .count();
    count.setText(undated + " undated");
    setVisible(undated > 0);
  }
}
