package dateline.view.map;

import javafx.scene.canvas.GraphicsContext;

/// The discs, and the names of all marks.
final class MarkLayer extends CanvasLayer {
  private final Composer composer;
  private final Palette palette;
  private final Lettering lettering;

  MarkLayer(Composer composer, Palette palette, Lettering lettering) {
    this.composer = composer;
    this.palette = palette;
    this.lettering = lettering;
  }

  @Override
  void paint(GraphicsContext graphics) {
    MarkPicture picture = composer.picture();
    DotPainter dots = new DotPainter(graphics, palette, lettering);
    picture.dots().forEach(dots::paint);
    TagPainter tags = new TagPainter(graphics, palette, lettering);
    picture.tags().forEach(tags::paint);
  }
}
