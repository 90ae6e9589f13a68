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

  /// The least that holds both.
  public Box joined(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /// With a margin on each side.
  public Box grownBy(double across, double down) {
    return new Box(left - across, top - down, right + across, bottom + down);
  }
}
