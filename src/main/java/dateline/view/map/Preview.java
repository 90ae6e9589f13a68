package dateline.view.map;

import dateline.explore.Extent;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.Position;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Shows what a mark could also have been, moves the map no further than that needs, and goes back.
///
/// Belongs to the JavaFX thread.
final class Preview {
  /// Free around what is shown, in pixels.
  private static final double MARGIN = 72;

  /// What lies nearer to the edge of the view than this is not seen, in pixels.
  private static final double EDGE = 16;

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

  /// The mark and the place both, as they are where the card hides neither, or else in the largest
  /// part of the view that it leaves free.
  private Viewport including(Viewport from, Position mark, Place place) {
    Bounds covered = card.covered();
    boolean isSeen =
        Stream.of(mark, place.position())
            .map(from::pixelOf)
            .allMatch(at -> isInside(from, at) && !covered.contains(at));
    return isSeen ? from : including(from, free(from, covered), mark, place);
  }

  private static Viewport including(Viewport from, Rectangle2D free, Position mark, Place place) {
    double aside = free.getMinX() + (free.getWidth() - from.width()) / 2;
    double down = free.getMinY() + (free.getHeight() - from.height()) / 2;
    double margin = Math.min(MARGIN, Math.min(free.getWidth(), free.getHeight()) / 4);
    return from.pannedBy(aside, down)
        .resizedTo(free.getWidth(), free.getHeight())
        .including(Extent.of(List.of(mark, place.position())), margin)
        .resizedTo(from.width(), from.height())
        .pannedBy(-aside, -down);
  }

  private static boolean isInside(Viewport view, Point2D at) {
    return at.getX() >= EDGE
        && at.getY() >= EDGE
        && at.getX() <= view.width() - EDGE
        && at.getY() <= view.height() - EDGE;
  }

  private static Rectangle2D free(Viewport view, Bounds covered) {
    double right = Math.max(0, view.width() - covered.getMaxX());
    double below = Math.max(0, view.height() - covered.getMaxY());
    return Stream.of(
            new Rectangle2D(0, 0, Math.max(0, covered.getMinX()), view.height()),
            new Rectangle2D(covered.getMaxX(), 0, right, view.height()),
            new Rectangle2D(0, 0, view.width(), Math.max(0, covered.getMinY())),
            new Rectangle2D(0, covered.getMaxY(), view.width(), below))
        .max(Comparator.comparingDouble(free -> free.getWidth() * free.getHeight()))
        .orElseThrow();
  }
}
