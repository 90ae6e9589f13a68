package dateline.view.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A colour of the style sheet for what is drawn on a canvas: an unseen node whose background the
/// sheet sets, as in `.mark-swatch { -fx-background-color: -dateline-mark; }`.
///
/// It must be a child of the node that draws with it.
public final class Swatch extends Region {
  private final ObservableValue<Color> colour;

  public Swatch(String styleClass) {
    getStyleClass().add(styleClass);
    setManaged(false);
    setVisible(false);
    colour = Bindings.createObjectBinding(this::read, backgroundProperty());
  }

  /// Transparent until the style sheet has been applied.
  public ObservableValue<Color> colour() {
    return colour;
  }

  private Color read() {
    Background background = getBackground();
    boolean painted = background != null && !background.getFills().isEmpty();
    return painted && background.getFills().getFirst().getFill() instanceof Color colour
        ? colour
        : Color.TRANSPARENT;
  }
}
