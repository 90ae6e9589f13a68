package dateline.view.map;

import dateline.explore.Viewport;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.AnchorPane;

/// What stands at the corners of the map: its buttons, its scale, and whom it is owed to.
final class Furniture extends AnchorPane {
  private static final double GAP = 16;

  private final ScaleBar scaleBar = new ScaleBar();

  Furniture(MapButtons buttons, String credits) {
    Label attribution = new Label(credits);
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

  void show(Viewport viewport) {
    scaleBar.show(viewport);
  }
}
