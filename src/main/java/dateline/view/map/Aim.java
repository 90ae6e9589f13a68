package dateline.view.map;

import dateline.explore.Viewport;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// Asks for a click on the map that says where something lies, until it comes or is called off. The
/// map can be moved meanwhile.
final class Aim extends HBox {
  /// How exactly a pointer is set, in pixels.
  private static final double PIXELS = 4;

  private static final double LEAST_KM = 0.05;

  private final Pointing pointing;
  private final Camera camera;
  private final Label words = new Label();

  Aim(Pointing pointing, Camera camera) {
    super(12);
    this.pointing = pointing;
    this.camera = camera;
    Button cancel = new Button("Cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> end());
    setId("aim");
    getStyleClass().add("map-aim");
    setAlignment(Pos.CENTER_LEFT);
    setVisible(false);
    getChildren().addAll(words, cancel);
    addEventHandler(MouseEvent.ANY, Event::consume);
  }

  /// @param name what is asked for
  void ask(String name, Consumer<Shape.Disc> onPicked) {
    words.setText("Click where " + name + " lies");
    setVisible(true);
    pointing.aim(
        (x, y) -> {
          end();
          onPicked.accept(at(x, y));
        },
        this::end);
  }

  private void end() {
    setVisible(false);
    pointing.rest();
  }

  private Shape.Disc at(double x, double y) {
    Viewport view = camera.viewport();
    Position there = view.positionAt(x, y);
    double km = PIXELS / view.pixelsPerKm(there.lat());
    return new Shape.Disc(there, Math.max(LEAST_KM, km));
  }
}
