package dateline.view.reports;

import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.model.Report;
import dateline.search.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

/// The reports of the project: searched by all their words, opened in the reader, taken out.
public final class ReportsPane extends VBox {
  private final Explorer explorer;
  private final Search words;
  private final Folding folding;
  private final FilteredList<Report> found;
  private final SortedList<Report> sorted;
  private final ListView<Report> list;
  private final TextField search = new TextField();
  private final Label count = new Label();

  /// @param remover takes reports out of the project
  public ReportsPane(Explorer explorer, Library library, Consumer<List<Report>> remover) {
    this.explorer = explorer;
    this.words = new Search(library, explorer.queryProperty());
    this.folding = new Folding(explorer);
    this.found = new FilteredList<>(explorer.reports());
    this.sorted = new SortedList<>(found, ReportOrder.BY_DAY);
    this.list = new ListView<>(sorted);
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
    explorer.copyGroupsProperty().subscribe(this::sift);
    sift();
  }

  /// Puts the cursor into the search field.
  public void startSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void prepareSearch() {
    search.setPromptText("Search all words, or \"a phrase\"");
    search.setAccessibleText("Search the reports");
    search.setId("search");
    search.textProperty().subscribe(words::look);
    search.textProperty().subscribe(this::sift);
    words.findingsProperty().subscribe(this::sift);
    search.setOnKeyPressed(this::searchKey);
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
      event.consume();
    }
  }

  /// Shows at once what bears the words in its title, and beside it what was found in the texts.
  private void sift() {
    Map<Long, Finding> findings = words.findingsProperty().get();
    Predicate<Report> byTitle = ReportOrder.matching(search.getText());
    found.setPredicate(
        search.getText().isBlank()
            ? report -> !folding.hides(report)
            : report -> byTitle.test(report) || findings.containsKey(report.id()));
    sorted.setComparator(
        findings.isEmpty()
            ? folding.order(ReportOrder.BY_DAY)
            : ReportOrder.byRank(findings.keySet()));
    list.setFixedCellSize(findings.isEmpty() ? ReportCell.HEIGHT : ReportCell.HEIGHT_FOUND);
    list.refresh();
    showCount();
  }

  /// Folds the copies of a report, or those that it is one of, out or away.
  private void fold(Report report, boolean away) {
    boolean isLeft = away && folding.isCopy(report);
    folding.fold(report, away);
    sift();
    if (isLeft) {
      list.getSelectionModel().clearSelection();
      list.getSelectionModel().select(folding.originOf(report));
    }
  }

  private void prepareList(Consumer<List<Report>> remover) {
    list.setId("reports");
    list.setAccessibleText("Reports");
    list.setFixedCellSize(ReportCell.HEIGHT);
    list.setCellFactory(
        _ ->
            new ReportCell(
                report -> words.findingsProperty().get().get(report.id()),
                folding,
                origin -> fold(origin, folding.isUnfolded(origin))));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::open);
    list.setOnMouseClicked(_ -> openAtHit(list.getSelectionModel().getSelectedItem()));
    // Before the list itself, which goes to the pane beside it by the arrows.
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, remover));
    explorer.spotProperty().subscribe(this::follow);
    explorer.revisionProperty().subscribe(() -> follow(explorer.spotProperty().get()));
  }

  private void open(@Nullable Report report) {
    Explorer.Spot spot = explorer.spotProperty().get();
    if (report != null && (spot == null || spot.reportId() != report.id())) {
      Finding finding = words.findingsProperty().get().get(report.id());
      explorer.goTo(report, finding == null ? null : finding.hit());
    }
  }

  private void openAtHit(@Nullable Report report) {
    Finding finding = report == null ? null : words.findingsProperty().get().get(report.id());
    if (report != null && finding != null && finding.hit() != null) {
      explorer.open(report, finding.hit());
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
                if (folding.hides(report)) {
                  fold(report, false);
                }
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
    } else if (selected.size() == 1
        && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
      fold(selected.getFirst(), event.getCode() == KeyCode.LEFT);
      event.consume();
    }
  }

  private void showCount() {
    int all = explorer.reports().size();
    boolean isWhole = found.size() == all || search.getText().isBlank();
    count.setText(isWhole ? "" + all : found.size() + " of " + all);
  }
}
