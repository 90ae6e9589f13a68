package dateline.view.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// Zoom in, zoom out, and show all marks.
final class MapButtons extends VBox {
  private static final String PLUS = "M7 2h2v5h5v2H9v5H7V9H2V7h5z";
  private static final String MINUS = "M2 7h12v2H2z";
  private static final String FIT =
      "M2 2h4v1.8H3.8V6H2z M10 2h4v4h-1.8V3.8H10z M2 10h1.8v2.2H6V14H2z "
          + "M12.2 10H14v4h-4v-1.8h2.2z M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z";

  private static final String QUESTION =
      "M5 6.2a3 3 0 1 1 4.6 2.5c-.6.4-.8.7-.8 1.3v.4H7.2v-.6c0-1.2.6-1.8 1.4-2.3"
          + "a1.4 1.4 0 1 0-2-1.3z M7.1 11.6h1.8v1.8H7.1z";

  MapButtons(Runnable zoomIn, Runnable zoomOut, Runnable fit, Runnable explain) {
    getStyleClass().add("map-buttons");
    // Or else their shadow is worked out anew each time that a mark below changes.
    setCache(true);
    getChildren()
        .addAll(
            button("Zoom in", "+", PLUS, zoomIn),
            button("Zoom out", "−", MINUS, zoomOut),
            button("Show all places", "0", FIT, fit),
            button("What the marks mean", "?", QUESTION, explain));
  }

  private static Button button(String name, String key, String icon, Runnable action) {
    SVGPath path = new SVGPath();
    path.setContent(icon);
    path.getStyleClass().add("icon");
    Button button = new Button(null, path);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name + " (" + key + ")"));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
