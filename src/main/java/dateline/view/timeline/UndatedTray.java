package dateline.view.timeline;

import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.model.Report;
import dateline.model.TimeSpan;
import dateline.resolve.time.MissingFacts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The reports without a day beside the days, each with what would date it. One is dragged from
/// here onto its day, or taken by the key D.
final class UndatedTray extends ListView<Report> {
  private final Explorer explorer;
  private final Library library;
  private final Hand hand;

  /// By the reports as they were read, not by what they are equal to.
  private final IdentityHashMap<Report, List<String>> facts = new IdentityHashMap<>();

  UndatedTray(Explorer explorer, Library library, Hand hand) {
    this.explorer = explorer;
    this.library = library;
    this.hand = hand;
    setId("undated-tray");
    getStyleClass().add("undated-tray");
    setFixedCellSize(TrayCell.HEIGHT);
    setCellFactory(_ -> new TrayCell(this));
    setAccessibleText("Reports without a day");
    setPlaceholder(new Label("Every report has a day"));
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
    setOnKeyPressed(this::key);
    explorer.revisionProperty().subscribe(this::refill);
    refill();
  }

  Hand hand() {
    return hand;
  }

  void open(Report report) {
    explorer.goTo(report);
  }

  /// What would date a report; empty until its text was fetched.
  List<String> facts(Report report) {
    List<String> known = facts.get(report);
    if (known == null) {
      facts.put(report, List.of());
      library.fetch(
          report.id(),
          reading -> {
            facts.put(report, reading.map(MissingFacts::of).orElse(List.of()));
            refresh();
          });
    }
    return facts.getOrDefault(report, List.of());
  }

  private void key(KeyEvent event) {
    Report report = getSelectionModel().getSelectedItem();
    if (report == null || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> open(report);
      case D -> hand.take(report);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void refill() {
    List<Report> undated =
        explorer.reports().stream()
            .filter(report -> Lane.daysOf(report).equals(TimeSpan.EVER))
            .toList();
    if (!isShown(undated)) {
      getItems().setAll(undated);
      Set<Report> there = Collections.newSetFromMap(new IdentityHashMap<>());
      there.addAll(undated);
      facts.keySet().retainAll(there);
    }
    setVisible(!undated.isEmpty());
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isShown(List<Report> undated) {
    List<Report> shown = getItems();
    return shown.size() == undated.size()
        && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i) == undated.get(i));
  }
}
