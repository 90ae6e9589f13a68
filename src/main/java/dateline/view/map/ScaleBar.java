package dateline.view.map;

import dateline.explore.Viewport;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a round distance at the middle of the view.
final class ScaleBar extends VBox {
  private static final double LONGEST = 110;

  private final Label label = new Label();
  private final Region bar = new Region();

  ScaleBar() {
    getStyleClass().add("scale-bar");
    bar.getStyleClass().add("bar");
    label.setMinWidth(USE_PREF_SIZE);
    setMouseTransparent(true);
    setFillWidth(false);
    getChildren().addAll(label, bar);
  }

  void show(Viewport viewport) {
    double perKm = viewport.pixelsPerKm(viewport.centre().lat());
    double km = roundBelow(LONGEST / perKm);
    label.setText(words(km));
    bar.setMinWidth(km * perKm);
    bar.setMaxWidth(km * perKm);
  }

  /// The largest of 1, 2 and 5 times a power of ten that is not above a value.
  static double roundBelow(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double digit = value / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }

  private static String words(double km) {
    return km >= 1 ? Math.round(km) + " km" : Math.round(km * 1000) + " m";
  }
}
