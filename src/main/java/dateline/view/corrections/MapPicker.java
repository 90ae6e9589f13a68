package dateline.view.corrections;

import dateline.model.Shape;
import java.util.function.Consumer;

/// Asks for a click on the map that says where something lies.
@FunctionalInterface
public interface MapPicker {
  /// @param name what is asked for
  /// @param onPicked told of where it lies, as exactly as was clicked; of nothing after a cancel
  void pick(String name, Consumer<Shape.Disc> onPicked);
}
