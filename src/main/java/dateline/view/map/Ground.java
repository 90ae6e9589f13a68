package dateline.view.map;

import java.awt.image.BufferedImage;

/// Draws what the marks stand on. Several threads ask at once.
@FunctionalInterface
public interface Ground {
  /// One of the 2^zoom by 2^zoom squares of the world, counted from the north west; opaque.
  ///
  /// @param size in pixels, of each side
  BufferedImage tile(int zoom, long x, long y, int size, boolean dark);
}
