package dateline.view.reader;

import dateline.explore.CopyLine;
import dateline.explore.Corrections;
import dateline.explore.Explorer;
import dateline.explore.Library;
import dateline.explore.Sighting;
import dateline.model.Copy;
import dateline.model.PlaceMention;
import dateline.model.Reading;
import dateline.model.Report;
import dateline.model.Span;
import dateline.resolve.time.DayReader;
import dateline.view.corrections.PlaceMenu;
import dateline.view.theme.Fonts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows the report that the reader stands in, at the spot that is asked for.
public final class ReaderPane extends StackPane {
  /// What the list keeps free at its sides, the scroll bar included.
  private static final double MARGINS = 64;

  private final Explorer explorer;
  private final Library library;
  private final Corrections corrections;
  private final ListView<Block> list = new ListView<>();
  private final Label placeholder = new Label("Choose a report to read it here");
  private final ObjectProperty<@Nullable Span> chosen = new SimpleObjectProperty<>(this, "chosen");
  private final Set<Block.Fold> unfolded = new HashSet<>();
  private final DayReader days = new DayReader();
  private final ReaderMenu menu;
  private final Hits hits = new Hits();
  private @Nullable Report report;
  private @Nullable Reading reading;

  public ReaderPane(Explorer explorer, Library library, Corrections corrections, PlaceMenu places) {
    this.explorer = explorer;
    this.corrections = corrections;
    this.menu = new ReaderMenu(corrections, places);
    this.library = library;
    getStyleClass().add("reader-pane");
    placeholder.getStyleClass().add("placeholder");
    placeholder.setWrapText(true);
    list.getStyleClass().add("page");
    list.setId("reader");
    list.setAccessibleText("Report");
    var wrapWidth = Bindings.createDoubleBinding(this::wrapWidth, list.widthProperty());
    list.setCellFactory(_ -> new BlockCell(this, wrapWidth));
    list.setOnKeyPressed(this::key);
    list.setVisible(false);
    placeholder.visibleProperty().bind(list.visibleProperty().not());
    HitsBar bar = new HitsBar(hits, chosen, this::stepHits);
    StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(bar, new Insets(16));
    getChildren().addAll(placeholder, list, bar);
    explorer.queryProperty().subscribe(this::markHits);
    explorer.spotProperty().subscribe(this::goTo);
    explorer.copyGroupsProperty().subscribe(this::showCopies);
    explorer.reports().addListener(this::follow);
  }

  /// Shows the report that is open as it is now, if it was read again.
  private void follow(ListChangeListener.Change<? extends Report> change) {
    while (change.next()) {
      for (Report again : change.getAddedSubList()) {
        if (report != null && report.id() == again.id()) {
          report = again;
          library.fetch(again.id(), fetched -> fetched.ifPresent(it -> showAgain(again, it)));
        }
      }
    }
  }

  /// Puts the page as it is now in the place of what it was, block by block, so that what is in
  /// view stays there.
  private void showAgain(Report now, Reading again) {
    if (report == null || report.id() != now.id()) {
      return;
    }
    reading = again;
    List<Integer> open = unfolded.stream().map(Page::startOf).toList();
    unfolded.clear();
    List<Block> blocks = new ArrayList<>();
    for (Block block : Page.of(now, again)) {
      blocks.add(block);
      if (block instanceof Block.Fold fold && open.contains(Page.startOf(fold))) {
        unfolded.add(fold);
        blocks.addAll(fold.inside());
      }
    }
    hits.find(explorer.queryProperty().get(), reading);
    addCopies(blocks);
    replaceBy(blocks);
  }

  private void replaceBy(List<Block> blocks) {
    ObservableList<Block> shown = list.getItems();
    list.getSelectionModel().clearSelection();
    int common = Math.min(shown.size(), blocks.size());
    for (int i = 0; i < common; i++) {
      shown.set(i, blocks.get(i));
    }
    shown.remove(common, shown.size());
    shown.addAll(blocks.subList(common, blocks.size()));
  }

  /// The span that is marked more strongly than the others, or null.
  ObjectProperty<@Nullable Span> chosenProperty() {
    return chosen;
  }

  /// What can be set in the heading of the report that is shown.
  HeadingEdits edits() {
    return new HeadingEdits(corrections, days, report == null ? -1 : report.id());
  }

  void give(Block.Fold fold) {
    if (report != null && reading != null) {
      menu.give(report.id(), reading, fold);
    }
  }

  void showMenu(Node node, Point2D at, ReaderMenu.Spot spot) {
    if (report != null && reading != null) {
      menu.show(node, at, report.id(), reading, spot);
    }
  }

  /// Opens the menu of the name that is chosen where it is in the block that has the focus, or else
  /// that of the block.
  private void showMenu() {
    Block block = list.getFocusModel().getFocusedItem();
    Span at = chosen.get();
    if (reading == null || (block == null && at == null)) {
      return;
    }
    Point2D corner = list.localToScreen(MARGINS / 2, MARGINS / 2);
    Optional<PlaceMention> name =
        reading.places().stream().filter(place -> place.span().equals(at)).findFirst();
    if (at != null && name.isPresent()) {
      int index = Page.indexOf(list.getItems(), at);
      showMenu(list, corner, new ReaderMenu.Spot(list.getItems().get(index), name.get(), null));
    } else if (block != null) {
      showMenu(list, corner, ReaderMenu.Spot.of(block));
    }
  }

  Hits hits() {
    return hits;
  }

  /// To the next spot of the report that has what is looked for, or to the one before.
  public void stepHits(boolean forwards) {
    if (report != null) {
      long id = report.id();
      hits.beside(chosen.get(), forwards)
          .ifPresent(hit -> explorer.spotProperty().set(new Explorer.Spot(id, hit)));
    }
  }

  private void markHits() {
    hits.find(explorer.queryProperty().get(), reading);
    list.refresh();
  }

  boolean isUnfolded(Block.Fold fold) {
    return unfolded.contains(fold);
  }

  void toggle(Block.Fold fold) {
    int at = list.getItems().indexOf(fold);
    if (unfolded.remove(fold)) {
      list.getItems().remove(at + 1, at + 1 + fold.inside().size());
    } else {
      unfolded.add(fold);
      list.getItems().addAll(at + 1, fold.inside());
    }
    list.getItems().set(at, fold);
  }

  /// Goes to a mention of the report that is shown, here and on the map.
  void goTo(PlaceMention mention) {
    if (report != null) {
      explorer.goTo(new Sighting(report, mention));
    }
  }

  /// Keeps the later of two versions alone.
  void replaceOlder(Copy versions) {
    corrections.replaceOlder(List.of(versions));
  }

  /// Goes to another report.
  void open(Report other) {
    explorer.goTo(other);
  }

  /// Says which other reports have the same words, where there are some.
  private void showCopies() {
    list.getItems().removeIf(Block.Copies.class::isInstance);
    addCopies(list.getItems());
  }

  private void addCopies(List<Block> blocks) {
    if (report != null && reading != null) {
      List<CopyLine> lines = CopyLine.of(explorer.copyGroupsProperty().get(), report);
      int heading = Page.heading(blocks);
      if (!lines.isEmpty()) {
        blocks.add(heading + 1, new Block.Copies(lines));
      }
    }
  }

  private double wrapWidth() {
    return Math.max(120, list.getWidth() - MARGINS);
  }

  private void goTo(Explorer.@Nullable Spot spot) {
    if (spot == null) {
      report = null;
      reading = null;
      hits.find(explorer.queryProperty().get(), null);
      list.setVisible(false);
    } else if (report != null && report.id() == spot.reportId() && reading != null) {
      show(spot);
    } else {
      report = explorer.report(spot.reportId()).orElse(null);
      reading = null;
      library.fetch(spot.reportId(), fetched -> take(spot.reportId(), fetched));
    }
  }

  private void take(long reportId, Optional<Reading> fetched) {
    Explorer.Spot spot = explorer.spotProperty().get();
    if (spot != null && spot.reportId() == reportId && report != null && fetched.isPresent()) {
      Fonts.loadForTexts();
      reading = fetched.get();
      unfolded.clear();
      hits.find(explorer.queryProperty().get(), reading);
      list.getItems().setAll(Page.of(report, fetched.get()));
      showCopies();
      list.setVisible(true);
      list.scrollTo(0);
      show(spot);
    }
  }

  private void show(Explorer.Spot spot) {
    chosen.set(spot.span());
    if (spot.span() == null) {
      list.scrollTo(0);
    } else {
      reveal(spot.span());
    }
  }

  private void reveal(Span span) {
    int at = Page.indexOf(list.getItems(), span);
    if (at >= 0 && list.getItems().get(at) instanceof Block.Fold fold) {
      toggle(fold);
      at = Page.indexOf(list.getItems().subList(at + 1, list.getItems().size()), span) + at + 1;
    }
    if (at >= 0) {
      bring(at, span);
    }
  }

  /// Brings a paragraph into view, and of a long one the words that are meant.
  private void bring(int at, Span span) {
    if (!isInView(at)) {
      list.scrollTo(at);
    }
    list.layout();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getCell(at) instanceof BlockCell cell) {
      double y = cell.getLayoutY() + cell.depthOf(span);
      double height = flow.getHeight();
      if (y < height / 8 || y > height * 7 / 8) {
        flow.scrollPixels(y - height / 3);
      }
    }
  }

  private boolean isInView(int index) {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first != null && last != null && index > first.getIndex() && index < last.getIndex();
  }

  private void key(KeyEvent event) {
    boolean asksForMenu =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (asksForMenu) {
      showMenu();
      event.consume();
    } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
      step(event.getCode() == KeyCode.RIGHT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      if (list.getFocusModel().getFocusedItem() instanceof Block.Fold fold) {
        toggle(fold);
        event.consume();
      }
    }
  }

  /// To the next place that is on the map, or to the one before.
  private void step(boolean forwards) {
    if (reading == null) {
      return;
    }
    List<PlaceMention> places = reading.places().stream().filter(PlaceMention::isPlotted).toList();
    Span at = chosen.get();
    int start = at == null ? (forwards ? -1 : Integer.MAX_VALUE) : at.start();
    Optional<PlaceMention> next =
        forwards
            ? places.stream().filter(place -> place.span().start() > start).findFirst()
            : places.reversed().stream().filter(place -> place.span().start() < start).findFirst();
    next.ifPresent(this::goTo);
  }
}
