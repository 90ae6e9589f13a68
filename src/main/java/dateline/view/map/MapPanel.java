package dateline.view.map;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// A sheet over the map, with a title, that can be closed.
class MapPanel extends VBox {
  private static final String CROSS =
      "M3 4.4L4.4 3L8 6.6L11.6 3L13 4.4L9.4 8L13 11.6L11.6 13L8 9.4L4.4 13L3 11.6L6.6 8z";

  MapPanel(String title, Runnable onClose) {
    getStyleClass().add("map-panel");
    Label name = new Label(title);
    name.getStyleClass().add("name");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(name, gap, closer(onClose));
    header.getStyleClass().add("header");
    getChildren().add(header);
    addEventHandler(MouseEvent.ANY, Event::consume);
    addEventHandler(ScrollEvent.ANY, Event::consume);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
          }
        });
  }

  /// A cross that closes.
  static Button closer(Runnable onClose) {
    SVGPath cross = new SVGPath();
    cross.setContent(CROSS);
    cross.getStyleClass().add("icon");
    Button close = new Button(null, cross);
    close.getStyleClass().add("close");
    close.setAccessibleText("Close");
    close.setOnAction(_ -> onClose.run());
    return close;
  }

  final void fill(Node content) {
    setVgrow(content, Priority.ALWAYS);
    getChildren().add(content);
  }
}
