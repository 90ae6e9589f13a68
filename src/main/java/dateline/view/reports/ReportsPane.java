package dateline.view.reports;

import dateline.explore.Explorer;
import dateline.model.Report;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The reports of the project: searched by their titles, opened in the reader, taken out.
public final class ReportsPane extends VBox {
  private final Explorer explorer;
  private final FilteredList<Report> found;
  private final ListView<Report> list;
  private final TextField search = new TextField();
  private final Label count = new Label();

  /// @param remover takes reports out of the project
  public ReportsPane(Explorer explorer, Consumer<List<Report>> remover) {
    this.explorer = explorer;
    this.found = new FilteredList<>(explorer.reports());
    this.list = new ListView<>(new SortedList<>(found, ReportOrder.BY_DAY));
    getStyleClass().add("reports-pane");
    prepareList(remover);
    prepareSearch();
    Label heading = new Label("Reports");
    heading.getStyleClass().add("pane-title");
    count.getStyleClass().add("count");
    HBox top = new HBox(8, heading, count);
    top.setAlignment(Pos.BASELINE_LEFT);
    VBox header = new VBox(8, top, search);
    header.getStyleClass().add("reports-header");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(header, list);
    found.addListener((ListChangeListener<Report>) _ -> showCount());
    showCount();
  }

  /// Puts the cursor into the search field.
  public void startSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void prepareSearch() {
    search.setPromptText("Search titles");
    search.setAccessibleText("Search the reports' titles");
    search.setId("search");
    search.textProperty().subscribe(text -> found.setPredicate(ReportOrder.matching(text)));
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
          }
        });
  }

  private void prepareList(Consumer<List<Report>> remover) {
    list.setId("reports");
    list.setAccessibleText("Reports");
    list.setFixedCellSize(ReportCell.HEIGHT);
    list.setCellFactory(_ -> new ReportCell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::open);
    list.setOnKeyPressed(event -> key(event, remover));
    explorer.spotProperty().subscribe(this::follow);
  }

  private void open(@Nullable Report report) {
    Explorer.Spot spot = explorer.spotProperty().get();
    if (report != null && (spot == null || spot.reportId() != report.id())) {
      explorer.goTo(report);
    }
  }

  /// Selects the report that the reader went to by another way.
  private void follow(Explorer.@Nullable Spot spot) {
    Report selected = list.getSelectionModel().getSelectedItem();
    if (spot != null && (selected == null || selected.id() != spot.reportId())) {
      explorer
          .report(spot.reportId())
          .ifPresent(
              report -> {
                list.getSelectionModel().clearSelection();
                list.getSelectionModel().select(report);
                list.scrollTo(report);
              });
    }
  }

  private void key(KeyEvent event, Consumer<List<Report>> remover) {
    List<Report> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (event.getCode() == KeyCode.DELETE && !selected.isEmpty()) {
      remover.accept(selected);
      event.consume();
    }
  }

  private void showCount() {
    int all = explorer.reports().size();
    count.setText(found.size() == all ? "" + all : found.size() + " of " + all);
  }
}
