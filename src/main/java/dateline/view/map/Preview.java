package dateline.view.map;

import dateline.explore.Extent;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.Position;
import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// Shows what a mark could also have been, moves the map no further than that needs, and goes back.
///
/// Belongs to the JavaFX thread.
final class Preview {
  /// Free around what is shown, in pixels.
  private static final double MARGIN = 56;

  private final Camera camera;
  private final HighlightLayer highlight;
  private final CardHolder card;
  private @Nullable Viewport before;
  private @Nullable Viewport moved;

  Preview(Camera camera, HighlightLayer highlight, CardHolder card) {
    this.camera = camera;
    this.highlight = highlight;
    this.card = card;
  }

  /// @param place null to go back to what was in view, unless the user has moved on since
  void show(@Nullable Place place) {
    highlight.preview(place);
    card.hold(place != null);
    if (place == null) {
      goBack();
    } else {
      Viewport from = before == null ? camera.goal() : before;
      before = from;
      moved = card.mark().map(mark -> including(from, mark.shape().centre(), place)).orElse(from);
      camera.flyTo(moved);
    }
  }

  private void goBack() {
    if (before != null && camera.goal().equals(moved)) {
      camera.flyTo(before);
    }
    before = null;
    moved = null;
  }

  /// The mark and the place both, in the larger part of the view that the card leaves free.
  private Viewport including(Viewport from, Position mark, Place place) {
    Bounds covered = card.covered();
    boolean isLeft = covered.getMinX() > from.width() - covered.getMaxX();
    double left = isLeft ? 0 : covered.getMaxX();
    double right = isLeft ? covered.getMinX() : from.width();
    double aside = (left + right - from.width()) / 2;
    Viewport free = from.pannedBy(aside, 0).resizedTo(right - left, from.height());
    Viewport shown = free.including(Extent.of(List.of(mark, place.position())), MARGIN);
    return shown.resizedTo(from.width(), from.height()).pannedBy(-aside, 0);
  }
}
