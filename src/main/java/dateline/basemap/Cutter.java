package dateline.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cuts shapes into [Piece]s.
final class Cutter {
  private static final int AREA_POINTS = 300;
  private static final int LINE_POINTS = 64;

  /// Neighbours overlap by this much, so that no seam shows between their smoothed edges.
  private final double overlap;

  private final List<Piece> pieces = new ArrayList<>();

  Cutter(Scale scale) {
    overlap = 1.5 / (512 << scale.firstZoom());
  }

  List<Piece> pieces() {
    return pieces;
  }

  void cutArea(double[][] rings) {
    cutArea(rings, 0, 0, 1, 1);
  }

  private void cutArea(double[][] rings, double left, double top, double right, double bottom) {
    int points = Arrays.stream(rings).mapToInt(ring -> ring.length / 2).sum();
    double size = Math.max(right - left, bottom - top);
    if (points <= AREA_POINTS || size < 8 * overlap) {
      pieces.add(new Piece(List.of(rings), 0, 0));
    } else if (right - left >= bottom - top) {
      double middle = (left + right) / 2;
      cutArea(clipped(rings, 0, 1, middle + overlap), left, top, middle, bottom);
      cutArea(clipped(rings, 0, -1, overlap - middle), middle, top, right, bottom);
    } else {
      double middle = (top + bottom) / 2;
      cutArea(clipped(rings, 1, 1, middle + overlap), left, top, right, middle);
      cutArea(clipped(rings, 1, -1, overlap - middle), left, middle, right, bottom);
    }
  }

  void cutLine(double[] line, int rank) {
    double start = 0;
    for (int from = 0; from < line.length - 2; from += 2 * LINE_POINTS) {
      int to = Math.min(line.length, from + 2 * LINE_POINTS + 2);
      double[] part = Arrays.copyOfRange(line, from, to);
      pieces.add(new Piece(List.<double[]>of(part), start, rank));
      start += length(part);
    }
  }

  private static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return length;
  }

  private static double[][] clipped(double[][] rings, int axis, int sign, double limit) {
    return Arrays.stream(rings)
        .map(ring -> clipped(ring, axis, sign, limit))
        .filter(Objects::nonNull)
        .toArray(double[][]::new);
  }

  /// The part of a ring where `sign * coordinate <= limit` (Sutherland and Hodgman), or null.
  private static double @Nullable [] clipped(double[] ring, int axis, int sign, double limit) {
    double[] kept = new double[2 * ring.length + 4];
    int count = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int before = i == 0 ? ring.length - 2 : i - 2;
      double here = sign * ring[i + axis] - limit;
      double there = sign * ring[before + axis] - limit;
      if (here <= 0 != there <= 0) {
        double way = there / (there - here);
        kept[count++] = ring[before] + way * (ring[i] - ring[before]);
        kept[count++] = ring[before + 1] + way * (ring[i + 1] - ring[before + 1]);
      }
      if (here <= 0) {
        kept[count++] = ring[i];
        kept[count++] = ring[i + 1];
      }
    }
    return count < 6 ? null : Arrays.copyOf(kept, count);
  }
}
