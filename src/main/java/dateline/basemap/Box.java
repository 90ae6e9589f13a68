package dateline.basemap;

/// A level rectangle in pixels, y downwards.
public record Box(double left, double top, double right, double bottom) {
  public static Box centred(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  public Box movedBy(double dx, double dy) {
    return new Box(left + dx, top + dy, right + dx, bottom + dy);
  }

  /// With a margin on each side.
  public Box grownBy(double across, double down) {
    return new Box(left - across, top - down, right + across, bottom + down);
  }
}
