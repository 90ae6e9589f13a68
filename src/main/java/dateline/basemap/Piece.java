package dateline.basemap;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// A part of a shape that is small enough to be drawn as a whole wherever it shows.
///
/// @param lines the rings of an area or the one line, each as x, y, x, y in the unit square
/// @param start how long the shape's line is before this part of it, so that dashes go on
/// @param rank of the shape; low is important
record Piece(List<double[]> lines, double start, int rank) {
  Envelope bounds() {
    Envelope bounds = new Envelope();
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        bounds.expandToInclude(line[i], line[i + 1]);
      }
    }
    return bounds;
  }
}
