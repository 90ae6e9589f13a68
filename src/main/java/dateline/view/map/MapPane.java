package dateline.view.map;

import dateline.explore.Explorer;
import dateline.explore.Extent;
import dateline.explore.Library;
import dateline.explore.Mark;
import dateline.explore.Viewport;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The map with its marks.
///
/// Belongs to the JavaFX thread.
public final class MapPane extends Region {
  private static final double MARGIN = 56;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Explorer explorer;
  private final Camera camera = new Camera();
  private final Tiles tiles;
  private final GroundView ground = new GroundView();
  private final MarkLayer marks;
  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");

  public MapPane(Explorer explorer, Ground source, Library library) {
    this.explorer = explorer;
    tiles = new Tiles(source, new DrawingPool());
    TilesInUse.set(tiles);
    marks = new MarkLayer(explorer);
    ground.addLayer(marks);
    getChildren().add(ground);
    getStyleClass().add("map-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("Map");
    Gestures.install(this, camera);
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    camera.viewportProperty().subscribe(this::show);
    explorer.marks().addListener((ListChangeListener<Mark>) _ -> marks.repaint());
    dark.subscribe(this::restyle);
  }

  /// Whether the ground and the marks are drawn for a dark window.
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

  /// Flies to where the marks are; stays where it is when there are none.
  public void fitToMarks() {
    if (!explorer.marks().isEmpty()) {
      Extent extent =
          Extent.of(explorer.marks().stream().map(mark -> mark.shape().centre()).toList());
      camera.flyTo(camera.goal().fittedTo(extent, MARGIN));
    }
  }

  /// Brings a mark into view, moving no further than needed.
  public void showMark(String key) {
    explorer.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .ifPresent(mark -> camera.flyTo(camera.goal().revealing(mark.shape().centre(), MARGIN)));
  }

  /// Done once everything in view is drawn.
  public CompletableFuture<@Nullable Void> settled() {
    layout();
    return tiles.settled();
  }

  @Override
  protected void layoutChildren() {
    TilesInUse.set(tiles);
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
    camera.resizeTo(getWidth(), getHeight());
  }

  private void show(Viewport viewport) {
    ground.show(viewport);
    marks.show(viewport);
  }

  private void restyle(boolean toDark) {
    pseudoClassStateChanged(DARK, toDark);
    tiles.restyle(toDark);
    marks.repaint();
  }
}
