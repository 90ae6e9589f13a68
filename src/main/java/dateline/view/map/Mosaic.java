package dateline.view.map;

import java.util.List;
import javafx.scene.layout.Region;

/// A picture of prints in squares beside each other, of which only those that change are drawn and
/// laid upon the map anew, and those that are empty never.
final class Mosaic extends Region {
  /// Of a square, in pixels of the view.
  private static final int SIDE = 256;

  private double width;
  private double height;
  private double scale;

  /// Of a square, in pixels of the screen.
  private int side;

  private int columns;
  private int rows;

  Mosaic() {
    setManaged(false);
  }

  /// @param toScale how many pixels of the screen there are to one of the view
  void show(List<Print> prints, double toWidth, double toHeight, double toScale) {
    if (toWidth != width || toHeight != height || toScale != scale) {
      width = toWidth;
      height = toHeight;
      scale = toScale;
      lay((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
    }
    prints.forEach(this::add);
    getChildren().forEach(square -> ((Square) square).update());
  }

  private void lay(int right, int bottom) {
    side = (int) Math.rint(SIDE * scale);
    columns = Math.ceilDiv(right, side);
    rows = Math.ceilDiv(bottom, side);
    getChildren().clear();
    for (int top = 0; top < bottom; top += side) {
      for (int left = 0; left < right; left += side) {
        int across = Math.min(side, right - left);
        int down = Math.min(side, bottom - top);
        getChildren().add(new Square(left, top, across, down, scale));
      }
    }
  }

  /// To all squares that it touches.
  private void add(Print print) {
    int lastRow = Math.min(rows - 1, Math.floorDiv(print.bottom() - 1, side));
    int lastColumn = Math.min(columns - 1, Math.floorDiv(print.right() - 1, side));
    for (int row = Math.max(0, Math.floorDiv(print.top(), side)); row <= lastRow; row++) {
      int column = Math.max(0, Math.floorDiv(print.left(), side));
      for (; column <= lastColumn; column++) {
        ((Square) getChildren().get(row * columns + column)).add(print);
      }
    }
  }
}
