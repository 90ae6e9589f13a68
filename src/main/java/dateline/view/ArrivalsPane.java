package dateline.view;

import dateline.view.Arrival.Kind;
import dateline.view.Arrivals.Progress;
import dateline.view.Chooser.Wish;
import dateline.view.theme.Icon;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The card that tells how the reading of dropped files goes, and what became of each.
final class ArrivalsPane extends VBox {
  private static final Duration STAYS = Duration.seconds(8);
  private static final long WORDS_STAY_NANOS = 1_000_000_000;
  private static final double ROW = 28;
  private static final double REFUSED_ROW = 48;
  private static final double LIST_HEIGHT = 7 * ROW;

  private final Arrivals arrivals;
  private final Desk desk;
  private final Chooser chooser;
  private final FilteredList<Arrival> shown;
  private final Label headline = new Label();
  private final Label pace = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final Button close = new Button();
  private final CheckBox refusedOnly = new CheckBox();
  private final HBox refusals = new HBox(8);
  private final ListView<Arrival> list = new ListView<>();
  private final PauseTransition leave = new PauseTransition(STAYS);
  private final Pace clock = new Pace();
  private long wordsSet;

  ArrivalsPane(Arrivals arrivals, Desk desk, Chooser chooser) {
    super(8);
    this.arrivals = arrivals;
    this.desk = desk;
    this.chooser = chooser;
    shown = new FilteredList<>(arrivals.list());
    getStyleClass().add("card");
    setId("arrivals");
    setMaxSize(420, USE_PREF_SIZE);
    setVisible(false);
    list.setItems(shown);
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new ArrivalCell());
    list.setAccessibleText("Files read");
    list.getStyleClass().add("arrivals");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText("Progress");
    pace.setId("pace");
    pace.getStyleClass().add("pace");
    leave.setOnFinished(_ -> leave());
    setOnMouseEntered(_ -> leave.stop());
    sceneProperty().subscribe(leave::stop);
    fillRefusals();
    getChildren().addAll(header(), progress, pace, list, refusals);
    arrivals.runningProperty().subscribe(this::showRunning);
    arrivals.list().addListener((ListChangeListener<Arrival>) _ -> showProgress());
    arrivals.progressProperty().subscribe(this::showProgress);
  }

  private HBox header() {
    headline.getStyleClass().add("headline");
    headline.setId("arrivals-headline");
    cancel.setId("cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> arrivals.cancel());
    close.setGraphic(Icon.CLOSE.node());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText("Close the list of files");
    close.setOnAction(_ -> setVisible(false));
    HBox header = new HBox(8, headline, spacer(), cancel, close);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void fillRefusals() {
    refusedOnly.setId("refused-only");
    refusedOnly.selectedProperty().subscribe(this::sift);
    Button copy = new Button("Copy list");
    copy.setOnAction(_ -> copyRefusals());
    Button save = new Button("Save list…");
    save.setOnAction(
        _ -> chooser.choose(Wish.SAVE_LIST).forEach(file -> desk.write(file, refusals())));
    for (Button button : new Button[] {copy, save}) {
      button.getStyleClass().addAll("small", "flat");
      button.setMinWidth(USE_PREF_SIZE);
    }
    refusals.setAlignment(Pos.CENTER_LEFT);
    refusals.getChildren().addAll(refusedOnly, spacer(), copy, save);
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  private void sift(boolean isRefusedOnly) {
    shown.setPredicate(arrival -> !isRefusedOnly || arrival.isRefused());
    list.setFixedCellSize(isRefusedOnly ? REFUSED_ROW : ROW);
    showProgress();
  }

  /// The refused files, a line each with the reason.
  String refusals() {
    return arrivals.list().stream()
        .filter(Arrival::isRefused)
        .map(arrival -> arrival.line() + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private void copyRefusals() {
    ClipboardContent content = new ClipboardContent();
    content.putString(refusals());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void showRunning(boolean running) {
    leave.stop();
    clock.forget();
    wordsSet = 0;
    pace.setText("");
    setVisible(running || !arrivals.list().isEmpty());
    if (running) {
      refusedOnly.setSelected(false);
    }
    show(progress, running);
    show(cancel, running);
    show(close, !running);
    showProgress();
    if (isVisible() && !running && arrivals.count(Kind.REFUSED) == 0) {
      leave.playFromStart();
    }
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void leave() {
    if (!arrivals.runningProperty().get()) {
      setVisible(false);
    }
  }

  private void showProgress() {
    boolean running = arrivals.runningProperty().get();
    Progress now = arrivals.progressProperty().get();
    headline.setText(running ? reading(now) : arrivals.summary());
    progress.setProgress(now.done() == 0 ? -1 : (double) now.done() / now.files());
    showPace(running, now);
    int rows = shown.size();
    list.setPrefHeight(Math.min(LIST_HEIGHT, rows * list.getFixedCellSize()) + 2);
    show(list, rows > 0);
    int refused = arrivals.count(Kind.REFUSED);
    refusedOnly.setText("Show refused only (" + number(refused) + ")");
    show(refusals, refused > 0);
    if (running && rows > 0 && !refusedOnly.isSelected()) {
      list.scrollTo(rows - 1);
    }
  }

  /// The words change no faster than they can be read.
  private void showPace(boolean running, Progress now) {
    long nanos = System.nanoTime();
    if (running && nanos - wordsSet > WORDS_STAY_NANOS) {
      clock.note(nanos, now.done());
      pace.setText(clock.words(now.files() - now.done()));
      wordsSet = nanos;
    }
    show(pace, running && !pace.getText().isEmpty());
  }

  /// One file may hold many reports, so that more come than there are files.
  private String reading(Progress now) {
    if (now.files() == 0) {
      return "Looking for files";
    }
    int reports = arrivals.list().size();
    return now.files() == 1
        ? "Reading, " + number(reports) + " so far"
        : "Reading: " + number(now.done()) + " of " + number(now.files()) + " files";
  }

  private static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
