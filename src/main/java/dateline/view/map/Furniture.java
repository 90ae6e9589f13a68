package dateline.view.map;

import dateline.basemap.BaseMap;
import dateline.explore.Viewport;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.AnchorPane;

/// What stands at the corners of the map: its buttons, its scale, and whom it is owed to.
final class Furniture extends AnchorPane {
  private static final double GAP = 16;

  private final ScaleBar scaleBar = new ScaleBar();

  Furniture(MapButtons buttons) {
    Label attribution = new Label(BaseMap.ATTRIBUTION);
    attribution.getStyleClass().add("attribution");
    setPickOnBounds(false);
    buttons.addEventHandler(MouseEvent.ANY, Event::consume);
    setTopAnchor(buttons, GAP);
    setRightAnchor(buttons, GAP);
    setBottomAnchor(attribution, 0.0);
    setRightAnchor(attribution, 0.0);
    setBottomAnchor(scaleBar, GAP);
    setLeftAnchor(scaleBar, GAP);
    getChildren().addAll(scaleBar, attribution, buttons);
  }

  /// Where it stands, in its own pixels.
  List<Rectangle2D> boxes() {
    return getChildren().stream().map(Node::getBoundsInParent).map(Furniture::box).toList();
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  void show(Viewport viewport) {
    scaleBar.show(viewport);
  }
}
