package dateline.view;

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
final class IntakePane extends VBox {
  private static final Duration STAYS = Duration.seconds(8);
  private static final double ROW = 28;
  private static final int MOST_ROWS = 7;

  private final Intake intake;
  private final Label headline = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final Button close = new Button();
  private final ListView<Arrival> list = new ListView<>();
  private final PauseTransition leave = new PauseTransition(STAYS);

  IntakePane(Intake intake) {
    super(8);
    this.intake = intake;
    getStyleClass().add("card");
    setId("intake");
    setMaxSize(376, USE_PREF_SIZE);
    setVisible(false);
    list.setItems(intake.arrivals());
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new ArrivalCell());
    list.setAccessibleText("Files read");
    list.getStyleClass().add("arrivals");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText("Progress");
    leave.setOnFinished(_ -> leave());
    setOnMouseEntered(_ -> leave.stop());
    getChildren().addAll(header(), progress, list);
    intake.runningProperty().subscribe(this::showRunning);
    intake.arrivals().addListener((ListChangeListener<Arrival>) _ -> showProgress());
    intake.expectedProperty().subscribe(this::showProgress);
  }

  private HBox header() {
    headline.getStyleClass().add("headline");
    headline.setId("intake-headline");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> intake.cancel());
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
    setVisible(running || !intake.arrivals().isEmpty());
    for (Region node : new Region[] {progress, cancel}) {
      node.setVisible(running);
      node.setManaged(running);
    }
    close.setVisible(!running);
    close.setManaged(!running);
    showProgress();
    if (!running && intake.arrivals().stream().noneMatch(IntakePane::isRefused)) {
      leave.playFromStart();
    }
  }

  private static boolean isRefused(Arrival arrival) {
    return arrival.fate() == Arrival.Fate.REFUSED;
  }

  private void leave() {
    if (!intake.runningProperty().get()) {
      setVisible(false);
    }
  }

  private void showProgress() {
    int done = intake.arrivals().size();
    int expected = intake.expectedProperty().get();
    boolean running = intake.runningProperty().get();
    headline.setText(
        running ? "Reading " + Math.min(done + 1, expected) + " of " + expected : intake.summary());
    progress.setProgress(expected == 0 ? -1 : (double) done / expected);
    list.setPrefHeight(ROW * Math.min(MOST_ROWS, done) + 2);
    list.setVisible(done > 0);
    list.setManaged(done > 0);
    if (running && done > 0) {
      list.scrollTo(done - 1);
    }
  }
}
