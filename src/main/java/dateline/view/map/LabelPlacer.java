package dateline.view.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// Finds room for labels on a view, first come first served.
final class LabelPlacer {
  /// In pixels; labels keep this grid free of each other.
  private static final int CELL = 3;

  private static final double GAP = 3;

  private final double width;
  private final double height;
  private final int columns;
  private final BitSet taken;
  private final List<Rectangle2D> boxes = new ArrayList<>();

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
    columns = (int) (width / CELL) + 1;
    taken = new BitSet(columns * ((int) (height / CELL) + 1));
  }

  /// All that is taken.
  List<Rectangle2D> boxes() {
    return boxes;
  }

  void block(Rectangle2D box) {
    if (!box.intersects(0, 0, width, height)) {
      return;
    }
    boxes.add(box);
    int left = column(box.getMinX());
    int right = column(box.getMaxX());
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      taken.set(row * columns + left, row * columns + right + 1);
    }
  }

  /// Beside a disc: right of it where there is room, or else left, above, below, or at a corner.
  Optional<Rectangle2D> placeBeside(double x, double y, double radius, double w, double h) {
    double off = radius + GAP;
    double slant = radius * 0.7 + 1;
    return firstFree(
        Stream.of(
            new Rectangle2D(x + off, y - h / 2, w, h),
            new Rectangle2D(x - off - w, y - h / 2, w, h),
            new Rectangle2D(x + slant, y - slant - h, w, h),
            new Rectangle2D(x + slant, y + slant, w, h),
            new Rectangle2D(x - slant - w, y - slant - h, w, h),
            new Rectangle2D(x - slant - w, y + slant, w, h),
            new Rectangle2D(x - w / 2, y - off - h, w, h),
            new Rectangle2D(x - w / 2, y + off, w, h)));
  }

  /// On an area: at its middle, or else as near to it as there is room, up to a reach in pixels.
  Optional<Rectangle2D> placeUpon(double x, double y, double reach, double w, double h) {
    Stream<Rectangle2D> around =
        Stream.iterate(0.0, away -> away <= reach, away -> away + h)
            .flatMap(away -> Stream.of(-away, away))
            .flatMap(dy -> Stream.of(0.0, -w / 2, w / 2).map(dx -> new double[] {dx, dy}))
            .map(d -> new Rectangle2D(x - w / 2 + d[0], y - h / 2 + d[1], w, h));
    return firstFree(around);
  }

  private Optional<Rectangle2D> firstFree(Stream<Rectangle2D> boxesToTry) {
    Optional<Rectangle2D> free = boxesToTry.filter(this::isFree).findFirst();
    free.ifPresent(this::block);
    return free;
  }

  private boolean isFree(Rectangle2D box) {
    boolean inside =
        box.getMinX() >= 0 && box.getMinY() >= 0 && box.getMaxX() < width && box.getMaxY() < height;
    if (!inside) {
      return false;
    }
    int left = column(box.getMinX());
    int right = column(box.getMaxX());
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      int next = taken.nextSetBit(row * columns + left);
      if (next >= 0 && next <= row * columns + right) {
        return false;
      }
    }
    return true;
  }

  private int column(double x) {
    return (int) (Math.clamp(x, 0, width) / CELL);
  }

  private int row(double y) {
    return (int) (Math.clamp(y, 0, height) / CELL);
  }
}
