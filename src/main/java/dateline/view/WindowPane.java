package dateline.view;

import dateline.explore.Corrections;
import dateline.explore.DateWords;
import dateline.explore.Explorer;
import dateline.explore.History;
import dateline.explore.Library;
import dateline.view.corrections.PlaceMenu;
import dateline.view.map.MapPane;
import dateline.view.reader.ReaderPane;
import dateline.view.reports.ReportsPane;
import dateline.view.theme.Theme;
import dateline.view.theme.WhenSeen;
import dateline.view.timeline.TimelinePane;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Everything inside the window.
public final class WindowPane extends StackPane {
  private static final Insets OFF_THE_RIM = new Insets(16);

  private final Desk desk;
  private final MapPane map;
  private final AboutWindow about;
  private final ReportsPane reports;
  private final TimelinePane timeline;
  private final ReaderPane reader;
  private final MarginsPane margins;
  private boolean isFirstDrop;

  public WindowPane(
      Explorer explorer,
      Library library,
      Desk desk,
      Corrections corrections,
      History history,
      Arrivals arrivals,
      Notices notices,
      MapPane map,
      Theme theme,
      Chooser chooser) {
    this.desk = desk;
    this.map = map;
    arrivals.setOnVersions(new VersionOffer(explorer, notices, corrections)::make);
    about = new AboutWindow(theme);
    reports = new ReportsPane(explorer, library, corrections::remove);
    timeline = new TimelinePane(explorer, library);
    timeline.setDater(
        (report, days) ->
            corrections.change(
                report.id(), "Day set to " + DateWords.of(days), d -> d.withDay(days)));
    map.setOnHorizontalWheel(timeline::scrub);
    PlaceMenu places = new PlaceMenu(corrections, map::pick);
    reader = new ReaderPane(explorer, library, corrections, places);
    StackPane middle = new StackPane(map);
    margins = new MarginsPane(middle, new WatchedPane(reports, desk), reader, timeline);
    MainMenu menu = new MainMenu(desk, history, chooser, theme, explorer, this);
    BorderPane page = new BorderPane(margins);
    page.setTop(new Toolbar(menu, desk, menu::addReports, margins));
    DropTarget target = new DropTarget(this::accept, desk::addText);
    target.watch(this);
    getChildren().add(page);
    WhenSeen.add(this, target);
    getStyleClass().add("window");

    WelcomePane welcome = new WelcomePane(menu::addReports, desk::addSamples);
    welcome
        .visibleProperty()
        .bind(Bindings.isEmpty(explorer.reports()).and(arrivals.runningProperty().not()));
    overlay(middle, welcome, Pos.CENTER);
    overlay(middle, new ArrivalsPane(arrivals, desk, chooser), Pos.TOP_LEFT);
    overlay(middle, notices, Pos.BOTTOM_CENTER);
    map.setCorrector(new MapCorrections(explorer, library, places));
    map.darkProperty().bind(theme.darkProperty());
    arrivals.runningProperty().subscribe(running -> fitFirstDrop(running, explorer));
    explorer.selectedMarkProperty().subscribe(this::showOnMap);
    setOnKeyPressed(this::key);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> keyBack(event, explorer));
  }

  private static void overlay(StackPane middle, Node node, Pos where) {
    StackPane.setAlignment(node, where);
    StackPane.setMargin(node, OFF_THE_RIM);
    WhenSeen.add(middle, node);
  }

  /// Reads what was dropped: files, and folders with all that is in them.
  public void accept(List<Path> files) {
    desk.add(files);
  }

  /// The panes that may be folded away, by their names.
  public List<String> folded() {
    return margins.margins().stream()
        .filter(margin -> margin.foldedProperty().get())
        .map(Margin::name)
        .toList();
  }

  public void fold(List<String> names) {
    margins.margins().forEach(m -> m.foldedProperty().set(names.contains(m.name())));
  }

  /// How large the panes at the rim are, by their names.
  public Map<String, Double> sizes() {
    return margins.margins().stream()
        .collect(Collectors.toMap(Margin::name, margin -> margin.sizeProperty().get()));
  }

  /// Panes that are not named stay as they are.
  public void setSizes(Map<String, Double> sizes) {
    for (Margin margin : margins.margins()) {
      double size = sizes.getOrDefault(margin.name(), margin.sizeProperty().get());
      margin.sizeProperty().set(Math.max(margin.least(), size));
    }
  }

  MarginsPane margins() {
    return margins;
  }

  void startSearch() {
    margins.reports().foldedProperty().set(false);
    reports.startSearch();
  }

  /// To the next spot that has what is looked for, or to the one before.
  void stepHits(boolean forwards) {
    reader.stepHits(forwards);
  }

  void fitMap() {
    map.fitToMarks();
  }

  void togglePlaying() {
    timeline.togglePlaying();
  }

  void showAbout() {
    about.show();
  }

  /// Reads the clipboard's files, or makes a report of its text.
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      accept(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (clipboard.hasString()) {
      desk.addText(clipboard.getString());
    }
  }

  private void showOnMap(@Nullable String mark) {
    if (mark != null) {
      map.showMark(mark);
    }
  }

  private void fitFirstDrop(boolean running, Explorer explorer) {
    if (running) {
      isFirstDrop = explorer.reports().isEmpty();
    } else if (isFirstDrop) {
      isFirstDrop = false;
      map.fitToMarks();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      focusNextPane(event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
      togglePlaying();
      event.consume();
    }
  }

  /// Alt+Left goes back, whatever has the focus.
  private static void keyBack(KeyEvent event, Explorer explorer) {
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      explorer.goBack();
      event.consume();
    }
  }

  private void focusNextPane(boolean backwards) {
    List<Node> stops = new ArrayList<>();
    for (String id : List.of("#reports", "#map", "#reader", "#timeline-chart")) {
      Node node = "#map".equals(id) ? map : lookup(id);
      if (node != null && isShown(node)) {
        stops.add(node);
      }
    }
    Node owner = getScene().getFocusOwner();
    int at = stops.indexOf(owner);
    int next = Math.floorMod(at + (backwards ? -1 : 1), stops.size());
    stops.get(next).requestFocus();
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
