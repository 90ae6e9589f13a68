package dateline.view.map;

import dateline.basemap.BaseMap;
import dateline.explore.Viewport;
import dateline.view.theme.WhenSeen;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.AnchorPane;

/// What stands at the corners of the map: its buttons, its scale, how many names are not on it, and
/// whom it is owed to; and the sheets that the buttons open.
final class Furniture extends AnchorPane {
  private static final double GAP = 16;

  /// Where the sheets begin, clear of the buttons beside or below them.
  private static final double CLEAR = 64;

  private static final double SHEET = 296;

  private final ScaleBar scaleBar = new ScaleBar();
  private final Button missing = new Button();
  private final Label attribution = new Label(BaseMap.ATTRIBUTION);
  private final MapButtons buttons;

  Furniture(MapButtons buttons) {
    this.buttons = buttons;
    attribution.getStyleClass().add("attribution");
    missing.getStyleClass().add("missing-button");
    missing.setVisible(false);
    setPickOnBounds(false);
    buttons.addEventHandler(MouseEvent.ANY, Event::consume);
    setTopAnchor(buttons, GAP);
    setRightAnchor(buttons, GAP);
    setBottomAnchor(attribution, 0.0);
    setRightAnchor(attribution, 0.0);
    setBottomAnchor(scaleBar, GAP);
    setLeftAnchor(scaleBar, GAP);
    setBottomAnchor(missing, GAP + 32);
    setLeftAnchor(missing, GAP);
    getChildren().addAll(scaleBar, missing, attribution, buttons);
  }

  /// Puts in the sheets, closed.
  void add(Legend legend, MissingPane names) {
    setTopAnchor(legend, GAP);
    setRightAnchor(legend, CLEAR);
    setBottomAnchor(names, GAP + CLEAR);
    setLeftAnchor(names, GAP);
    for (MapPanel sheet : List.of(legend, names)) {
      sheet.setVisible(false);
      sheet.managedProperty().bind(sheet.visibleProperty());
      WhenSeen.add(this, sheet);
    }
    legend.maxWidthProperty().bind(widthProperty().subtract(CLEAR + GAP).map(Furniture::width));
    legend.prefWidthProperty().bind(legend.maxWidthProperty());
    names.prefWidthProperty().bind(widthProperty().subtract(2 * GAP).map(Furniture::width));
    names
        .prefHeightProperty()
        .bind(heightProperty().subtract(2 * GAP + CLEAR).map(room -> Math.min(380, (double) room)));
    missing.setOnAction(_ -> names.setVisible(!names.isVisible()));
  }

  /// Takes how many names are not on the map.
  void showMissing(int count) {
    missing.setText(count + (count == 1 ? " name" : " names") + " not on the map");
    missing.setVisible(count > 0);
  }

  /// Calls back when other parts of the map are hidden than before.
  void onBoxes(Runnable action) {
    for (Node part : List.of(scaleBar, missing, attribution, buttons)) {
      part.boundsInParentProperty().subscribe(action);
      part.visibleProperty().subscribe(action);
    }
  }

  private static double width(Number room) {
    return Math.min(SHEET, room.doubleValue());
  }

  /// Where the map is hidden for good, in its own pixels.
  List<Rectangle2D> boxes() {
    return List.of(scaleBar, missing, attribution, buttons).stream()
        .filter(Node::isVisible)
        .map(Node::getBoundsInParent)
        .map(Furniture::box)
        .toList();
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  void show(Viewport viewport) {
    scaleBar.show(viewport);
  }
}
