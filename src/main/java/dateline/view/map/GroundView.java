package dateline.view.map;

import com.gluonhq.maps.MapView;
import dateline.explore.Viewport;
import dateline.model.Position;

/// The map library's view, kept to a viewport that is not its own.
///
/// It takes no input: it knows only steps of zoom, drifts when it is resized and leaves the world.
final class GroundView extends MapView {
  /// Too little to see, but enough for the library to take a centre that it was given before.
  private static final double NUDGE = 1e-9;

  GroundView() {
    // The library reads it when it is first used, and says so on standard error where it is not
    // set.
    System.setProperty("javafx.platform", "desktop");
    super();
    setMouseTransparent(true);
    setFocusTraversable(false);
    getStyleClass().add("ground");
  }

  /// Has it drawn from its tiles until it moves again: a snapshot would be given the picture that
  /// was kept, without the tiles that came since.
  void drawAnew() {
    setCache(false);
  }

  void show(Viewport viewport) {
    setCache(true);
    Position centre = viewport.centre();
    setZoom(viewport.zoom());
    setCenter(centre.lat() + NUDGE, centre.lon() + NUDGE);
    setCenter(centre.lat(), centre.lon());
  }
}
