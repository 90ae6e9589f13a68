package dateline.view.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// A motif ready to be printed; all in pixels of the screen.
///
/// @param left of what it covers, from the motif's spot
/// @param top of what it covers, from the motif's spot
/// @param sheet where it is copied from, or null where it is drawn each time
/// @param sheetLeft of its part of the sheet
/// @param sheetTop of its part of the sheet
record Stamp(
    Motif motif,
    int left,
    int top,
    int width,
    int height,
    @Nullable Image sheet,
    int sheetLeft,
    int sheetTop) {

  /// One that is drawn each time.
  ///
  /// @param scale how many pixels of the screen there are to one of the motif's own
  static Stamp of(Motif motif, double scale) {
    Rectangle2D bounds = motif.bounds();
    int left = (int) Math.floor(bounds.getMinX() * scale);
    int top = (int) Math.floor(bounds.getMinY() * scale);
    int right = (int) Math.ceil(bounds.getMaxX() * scale);
    int bottom = (int) Math.ceil(bounds.getMaxY() * scale);
    return new Stamp(motif, left, top, right - left, bottom - top, null, 0, 0);
  }

  /// The same, to be copied from a sheet.
  Stamp on(Image drawn, int x, int y) {
    return new Stamp(motif, left, top, width, height, drawn, x, y);
  }

  /// Prints what it covers to a place on a canvas.
  void print(GraphicsContext graphics, int x, int y, double scale) {
    if (sheet == null) {
      graphics.save();
      graphics.translate((x - left) / scale, (y - top) / scale);
      motif.draw(graphics);
      graphics.restore();
    } else {
      graphics.drawImage(
          sheet,
          sheetLeft,
          sheetTop,
          width,
          height,
          x / scale,
          y / scale,
          width / scale,
          height / scale);
    }
  }
}
