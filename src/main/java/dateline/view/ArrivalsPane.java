package dateline.view;

import dateline.ingest.Outcome;
import dateline.view.theme.Icon;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The card that tells how the reading of dropped files goes, and what became of each.
final class ArrivalsPane extends VBox {
  private static final Duration STAYS = Duration.seconds(8);
  private static final double ROW = 28;
  private static final int MOST_ROWS = 7;

  private final Arrivals arrivals;
  private final Label headline = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final Button close = new Button();
  private final ListView<Outcome> list = new ListView<>();
  private final PauseTransition leave = new PauseTransition(STAYS);

  ArrivalsPane(Arrivals arrivals) {
    super(8);
    this.arrivals = arrivals;
    getStyleClass().add("card");
    setId("arrivals");
    setMaxSize(376, USE_PREF_SIZE);
    setVisible(false);
    list.setItems(arrivals.outcomes());
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new ArrivalCell());
    list.setAccessibleText("Files read");
    list.getStyleClass().add("arrivals");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText("Progress");
    leave.setOnFinished(_ -> leave());
    setOnMouseEntered(_ -> leave.stop());
    getChildren().addAll(header(), progress, list);
    arrivals.runningProperty().subscribe(this::showRunning);
    arrivals.outcomes().addListener((ListChangeListener<Outcome>) _ -> showProgress());
    arrivals.expectedProperty().subscribe(this::showProgress);
  }

  private HBox header() {
    headline.getStyleClass().add("headline");
    headline.setId("arrivals-headline");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> arrivals.cancel());
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Close the list of files");
    close.setOnAction(_ -> setVisible(false));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox header = new HBox(8, headline, spacer, cancel, close);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void showRunning(boolean running) {
    leave.stop();
    setVisible(running || !arrivals.outcomes().isEmpty());
    for (Region node : new Region[] {progress, cancel}) {
      node.setVisible(running);
      node.setManaged(running);
    }
    close.setVisible(!running);
    close.setManaged(!running);
    showProgress();
    if (!running && arrivals.outcomes().stream().noneMatch(ArrivalsPane::isRefused)) {
      leave.playFromStart();
    }
  }

  private static boolean isRefused(Outcome outcome) {
    return outcome instanceof Outcome.Refused;
  }

  private void leave() {
    if (!arrivals.runningProperty().get()) {
      setVisible(false);
    }
  }

  private void showProgress() {
    int done = arrivals.outcomes().size();
    int expected = arrivals.expectedProperty().get();
    boolean running = arrivals.runningProperty().get();
    headline.setText(running ? reading(done, expected) : arrivals.summary());
    progress.setProgress(expected <= done ? -1 : (double) done / expected);
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, done) + 2);
    list.setVisible(done > 0);
    list.setManaged(done > 0);
    if (running && done > 0) {
      list.scrollTo(done - 1);
    }
  }

  /// One file may hold many reports, so that more come than there are files.
  private static String reading(int done, int expected) {
    return done < expected
        ? "Reading " + (done + 1) + " of " + expected
        : "Reading, " + done + " so far";
  }
}
