package dateline.view.map;

import dateline.basemap.BaseMap;
import dateline.basemap.MapLabels;
import dateline.explore.Explorer;
import dateline.explore.Explorer.Spot;
import dateline.explore.Extent;
import dateline.explore.Focus;
import dateline.explore.Library;
import dateline.explore.Mark;
import dateline.explore.Sighting;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.Shape;
import dateline.view.map.Target.Dot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map with its marks.
///
/// Belongs to the JavaFX thread.
public final class MapPane extends Region {
  /// Free of marks at the view's edge when it is fitted to them, in pixels.
  private static final double MARGIN = 64;

  /// As close as fitting goes, so that a single village is shown with what lies around it.
  private static final double CLOSEST_FIT = 9;

  private static final double AIM_TOP = 16;

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Explorer explorer;
  private final Camera camera = new Camera();
  private final Tiles tiles;
  private final Palette palette = new Palette();
  private final GroundView ground = new GroundView();
  private final MapLabels names;
  private final MapLayers layers;
  private final Pointing pointing;
  private final Aim aim;
  private final Furniture furniture =
      new Furniture(
          new MapButtons(() -> zoom(2), () -> zoom(0.5), this::fitToMarks, this::explain));
  private final Region focusRing = new Region();
  private final HoverTip tip = new HoverTip();
  private final CardHolder card;
  private final Preview preview;
  private final Legend legend;
  private final MissingPane missing;
  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
  private DoubleConsumer onHorizontalWheel = _ -> {};
  private boolean fitsWhenSized;

  public MapPane(Explorer explorer, BaseMap source, Library library) {
    this.explorer = explorer;
    DrawingPool pool = new DrawingPool();
    tiles = new Tiles(source, pool);
    names = new MapLabels(source, pool, () -> Platform.runLater(this::repaint));
    layers = new MapLayers(explorer, names, palette);
    pointing = new Pointing(this, explorer, layers, tip, new Choosing());
    aim = new Aim(pointing, camera);
    card =
        new CardHolder(
            new MarkCard(
                library,
                report -> explorer.copyGroupsProperty().get().othersThan(report),
                explorer::goTo,
                this::goTo,
                this::clear,
                this::preview));
    legend = new Legend(palette, layers.lettering(), this::explain);
    missing = new MissingPane(library, explorer::goTo, this::hideMissing);
    furniture.add(legend, missing);
    preview = new Preview(camera, layers.highlight(), card);
    assemble();
    listen();
  }

  /// Lets people say what a name means: on the card of its mark, or where it is listed as not on
  /// the map.
  public void setCorrector(Corrector corrector) {
    card.setCorrector(corrector);
    missing.setCorrector(corrector);
  }

  /// Asks for a click that says where something lies.
  ///
  /// @param name what is asked for
  /// @param onPicked told of where it lies, as exactly as a pointer can be set at this zoom
  public void pick(String name, Consumer<Shape.Disc> onPicked) {
    clear();
    hideMissing();
    aim.ask(name, onPicked);
  }

  /// Whether the ground is drawn for a dark window.
  public BooleanProperty darkProperty() {
    return dark;
  }

  /// What is in view now; moves while the map flies.
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return camera.viewportProperty();
  }

  /// Moves at once, as when a project is opened again.
  public void setViewport(Viewport viewport) {
    camera.jumpTo(viewport.resizedTo(getWidth(), getHeight()));
  }

  /// Takes what a wheel over the map turns sideways, in pixels, positive to the right.
  public void setOnHorizontalWheel(DoubleConsumer action) {
    onHorizontalWheel = action;
  }

  /// Flies to where most of the marks are; stays where it is when there are none.
  public void fitToMarks() {
    fitsWhenSized = getWidth() == 0;
    Focus.of(explorer.marks())
        .ifPresent(extent -> camera.flyTo(camera.goal().fittedTo(extent, MARGIN, CLOSEST_FIT)));
  }

  /// Brings a mark into view, moving no further than needed.
  public void showMark(String key) {
    find(key)
        .ifPresent(mark -> camera.flyTo(camera.goal().revealing(mark.shape().centre(), MARGIN)));
  }

  /// Ends a flight at its goal; done, on the JavaFX thread, when everything in view is drawn.
  public CompletableFuture<Void> settled() {
    camera.jumpTo(camera.goal());
    ground.drawAnew();
    applyCss();
    layout();
    return CompletableFuture.allOf(tiles.settled(), names.ready(camera.viewport().zoom()))
        .thenRunAsync(this::repaint, Platform::runLater);
  }

  @Override
  protected void layoutChildren() {
    TilesInUse.set(tiles);
    double width = getWidth();
    double height = getHeight();
    ground.resizeRelocate(0, 0, width, height);
    furniture.resizeRelocate(0, 0, width, height);
    focusRing.resizeRelocate(0, 0, width, height);
    card.resizeRelocate(0, 0, width, height);
    aim.autosize();
    aim.relocate(Math.rint((width - aim.getWidth()) / 2), AIM_TOP);
    if (width != camera.viewport().width() || height != camera.viewport().height()) {
      camera.resizeTo(width, height);
      furniture.layout();
    }
    if (fitsWhenSized && width > 0) {
      fitToMarks();
      camera.jumpTo(camera.goal());
    }
  }

  private void assemble() {
    getStyleClass().add("map-pane");
    getStylesheets().add(MapPane.class.getResource("map.css").toExternalForm());
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setMouseTransparent(true);
    getChildren().addAll(palette.nodes());
    getChildren().add(ground);
    getChildren().addAll(layers.all());
    getChildren().addAll(furniture, tip, card, aim, focusRing);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
  }

  private void listen() {
    Gestures.install(this, camera, turned -> onHorizontalWheel.accept(turned));
    pointing.install();
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::fitByKey);
    card.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, _ -> pointing.reset());
    camera.viewportProperty().subscribe(this::show);
    explorer.marks().addListener((ListChangeListener<Mark>) _ -> marksChanged());
    explorer.revisionProperty().subscribe(this::showUnplaced);
    missing.visibleProperty().subscribe(this::showUnplaced);
    explorer.selectedMarkProperty().subscribe(this::marksChanged);
    furniture.onBoxes(() -> layers.reserve(furniture.boxes()));
    palette.onChange(layers::repaint);
    dark.subscribe(this::restyle);
  }

  private void show(Viewport viewport) {
    pointing.reset();
    ground.show(viewport);
    layers.show(viewport);
    furniture.show(viewport);
    card.show(viewport);
  }

  private void marksChanged() {
    pointing.reset();
    layers.marksChanged();
    String key = explorer.selectedMarkProperty().get();
    Optional<Mark> selected = key == null ? Optional.empty() : find(key);
    card.keepTo(selected);
    setAccessibleText(MarkWords.map(explorer.marks().size(), selected));
  }

  private void showUnplaced() {
    int count = explorer.unplacedCount();
    missing.setVisible(missing.isVisible() && count > 0);
    missing.show(missing.isVisible() ? explorer.unplaced() : List.of());
    furniture.showMissing(count);
  }

  private void restyle(boolean toDark) {
    pseudoClassStateChanged(DARK, toDark);
    tiles.restyle(toDark);
    layers.restyle(toDark);
  }

  private void repaint() {
    layers.repaint();
  }

  private Optional<Mark> find(String key) {
    return explorer.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  private void zoom(double factor) {
    camera.flyTo(camera.goal().zoomedBy(factor, getWidth() / 2, getHeight() / 2));
  }

  private void fitByKey(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean isFit = key == KeyCode.DIGIT0 || key == KeyCode.NUMPAD0 || key == KeyCode.F;
    if (isFit && !event.isShortcutDown() && !event.isAltDown()) {
      fitToMarks();
      event.consume();
    }
  }

  private void goTo(Sighting sighting) {
    explorer.spotProperty().set(new Spot(sighting.report().id(), sighting.mention().span()));
  }

  private void explain() {
    clear();
    legend.setVisible(!legend.isVisible());
    legend.toFront();
  }

  private void hideMissing() {
    missing.setVisible(false);
    requestFocus();
  }

  private void preview(@Nullable Place place) {
    preview.show(place);
  }

  private void clear() {
    preview.show(null);
    card.close();
    explorer.selectedMarkProperty().set(null);
  }

  private final class Choosing implements Pointing.Choices {
    @Override
    public void choose(Mark mark) {
      explorer.selectedMarkProperty().set(mark.key());
      showMark(mark.key());
      card.open(mark);
    }

    @Override
    public void open(Dot cluster) {
      Extent extent =
          Extent.of(cluster.marks().stream().map(mark -> mark.shape().centre()).toList());
      Viewport to = camera.goal().fittedTo(extent, 2 * MARGIN, Viewport.MAX_ZOOM);
      if (to.zoom() > camera.viewport().zoom() + 0.5) {
        camera.flyTo(to);
      } else {
        choose(cluster.cluster().after(explorer.selectedMarkProperty().get()));
      }
    }

    @Override
    public void clear() {
      MapPane.this.clear();
    }
  }
}
