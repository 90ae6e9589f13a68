package dateline.basemap;

import java.util.List;

/// A name where it stands on the map, ready to be drawn. Lengths are in pixels, y downwards.
///
/// @param x of the spot that it belongs to, in the unit square of [dateline.explore.Mercator]
/// @param y of the spot that it belongs to, in the unit square of [dateline.explore.Mercator]
/// @param angle by which all of it is turned about the spot, in degrees counter-clockwise
/// @param dotRadius of the dot on the spot; 0 for none
/// @param lines the name in one or two scripts, or broken
/// @param boxes what it covers, turned already, from the spot
public record MapLabel(
    LabelKind kind,
    double x,
    double y,
    double angle,
    double dotRadius,
    List<Line> lines,
    List<Box> boxes) {
  public MapLabel {
    lines = List.copyOf(lines);
    boxes = List.copyOf(boxes);
  }

  /// One line of writing.
  ///
  /// @param size of the font
  /// @param x of the line's left end, from the spot
  /// @param baseline from the spot
  public record Line(String text, Typeface face, double size, double x, double baseline) {}

  /// Whether it covers some of what is taken when its spot is drawn at a pixel.
  public boolean overlaps(Box taken, double pixelX, double pixelY) {
    Box relative = taken.movedBy(-pixelX, -pixelY);
    // Of hundreds of names and boxes in each frame: by their numbers, which leaves no iterators.
    for (int i = 0; i < boxes.size(); i++) {
      if (relative.overlaps(boxes.get(i))) {
        return true;
      }
    }
    return false;
  }
}
