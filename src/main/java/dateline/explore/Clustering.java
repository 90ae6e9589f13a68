package dateline.explore;

import dateline.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts marks together that would cover each other at a zoom.
///
/// It looks at the world and not at the view, so that nothing regroups while panning, and goes from
/// the most mentioned mark to the least, so that the same marks always make the same clusters.
public final class Clustering {
  /// How much of the sum of their radii two discs must be apart to stay on their own.
  private static final double APART = 0.8;

  /// In pixels; nearer ones cannot be told apart.
  private static final double NEAREST = 11;

  /// Twice the radius of the largest disc, in pixels.
  private static final double CELL = 80;

  private static final Comparator<Mark> FOREMOST_FIRST =
      Comparator.comparingInt(Mark::count).reversed().thenComparing(Mark::key);

  private final double worldSize;
  private final Map<Long, List<Seed>> cells = new HashMap<>();
  private final List<Seed> seeds = new ArrayList<>();

  private Clustering(double zoom) {
    worldSize = Mercator.worldSize(zoom);
  }

  /// The clusters, the foremost first.
  ///
  /// @param apart the key of a mark that stays on its own, or null
  public static List<Cluster> of(List<Mark> marks, double zoom, @Nullable String apart) {
    Clustering clustering = new Clustering(zoom);
    marks.stream()
        .sorted(FOREMOST_FIRST)
        .forEach(mark -> clustering.add(mark, mark.key().equals(apart)));
    return clustering.seeds.stream().map(Seed::cluster).toList();
  }

  private void add(Mark mark, boolean isApart) {
    Position at = mark.shape().centre();
    Seed own = new Seed(Mercator.x(at.lon()), Mercator.y(at.lat()), Cluster.radius(mark.count()));
    Seed near = isApart ? null : nearest(own);
    if (near == null) {
      own.marks.add(mark);
      seeds.add(own);
      if (!isApart) {
        cells.computeIfAbsent(cell(column(own.x), row(own.y)), _ -> new ArrayList<>()).add(own);
      }
    } else {
      near.marks.add(mark);
    }
  }

  private @Nullable Seed nearest(Seed own) {
    Seed nearest = null;
    double best = Double.MAX_VALUE;
    for (long column = column(own.x) - 1; column <= column(own.x) + 1; column++) {
      for (long row = row(own.y) - 1; row <= row(own.y) + 1; row++) {
        for (Seed seed : cells.getOrDefault(cell(column, row), List.of())) {
          double distance = Math.hypot(seed.x - own.x, seed.y - own.y) * worldSize;
          if (distance < best && distance < Math.max(NEAREST, APART * (seed.radius + own.radius))) {
            best = distance;
            nearest = seed;
          }
        }
      }
    }
    return nearest;
  }

  private long column(double x) {
    return (long) (x * worldSize / CELL);
  }

  private long row(double y) {
    return (long) (y * worldSize / CELL);
  }

  private static long cell(long column, long row) {
    return (column << 32) | (row & 0xFFFF_FFFFL);
  }

  private static final class Seed {
    private final double x;
    private final double y;
    private final double radius;
    private final List<Mark> marks = new ArrayList<>();

    Seed(double x, double y, double radius) {
      this.x = x;
      this.y = y;
      this.radius = radius;
    }

    Cluster cluster() {
      return new Cluster(marks, x, y);
    }
  }
}
