package dateline.view.map;

import javafx.scene.canvas.GraphicsContext;

/// The extents, below all that is written.
final class ExtentLayer extends CanvasLayer {
  private final Composer composer;
  private final Palette palette;

  ExtentLayer(Composer composer, Palette palette) {
    this.composer = composer;
    this.palette = palette;
  }

  @Override
  void paint(GraphicsContext graphics) {
    MarkPicture picture = composer.picture();
    ExtentPainter painter = new ExtentPainter(graphics, palette, picture.viewport());
    picture.extents().forEach(painter::paint);
  }
}
