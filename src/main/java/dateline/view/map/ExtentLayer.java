package dateline.view.map;

import dateline.explore.Site;
import dateline.explore.Viewport;
import dateline.view.map.Target.Tract;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The extents, below all that is written. To draw their long edges takes a while, so they are
/// drawn anew only where they look otherwise than before.
final class ExtentLayer extends CanvasLayer {
  private final Composer composer;
  private final Palette palette;
  private Look look = new Look(List.of(), new Viewport(0.5, 0.5, 0, 1, 1), Color.TRANSPARENT);

  /// What decides how the extents look.
  private record Look(List<Drawn> extents, Viewport viewport, Color mark) {}

  /// @param strength in steps, where it depends on the mentions
  private record Drawn(Site site, int strength) {
    static Drawn of(Target extent) {
      int strength = extent instanceof Tract tract ? tract.strength() : 0;
      return new Drawn(extent.foremost().site(), strength);
    }
  }

  ExtentLayer(Composer composer, Palette palette) {
    this.composer = composer;
    this.palette = palette;
  }

  @Override
  boolean isEmpty() {
    return composer.picture().extents().isEmpty();
  }

  @Override
  boolean isChanged() {
    MarkPicture picture = composer.picture();
    List<Drawn> extents = picture.extents().stream().map(Drawn::of).toList();
    Look now = new Look(extents, picture.viewport(), palette.mark());
    boolean isChanged = !now.equals(look);
    look = now;
    return isChanged;
  }

  @Override
  void paint(GraphicsContext graphics) {
    MarkPicture picture = composer.picture();
    ExtentPainter painter = new ExtentPainter(graphics, palette, picture.viewport());
    picture.extents().forEach(painter::paint);
  }
}
