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

  /// More than two of the largest discs need to be apart, in pixels.
  private static final double CELL = 56;

  /// A disc that has grown by taking in others may cover its neighbours in turn.
  private static final int ROUNDS = 5;

  /// Comparing hashes first makes the order of many marks with one mention each quick.
  private static final Comparator<Heap> FOREMOST_FIRST =
      Comparator.comparingInt((Heap heap) -> -heap.mentions)
          .thenComparing(heap -> heap.precision)
          .thenComparingInt(heap -> heap.key.hashCode())
          .thenComparing(heap -> heap.key);

  private final double worldSize;
  private final Map<Long, List<Heap>> cells = new HashMap<>();
  private final List<Heap> heaps = new ArrayList<>();

  private Clustering(double zoom) {
    worldSize = Mercator.worldSize(zoom);
  }

  /// The clusters, the most mentioned first.
  ///
  /// @param apart the key of a mark that stays on its own, or null
  public static List<Cluster> of(List<Mark> marks, double zoom, @Nullable String apart) {
    List<Heap> heaps =
        marks.stream()
            .map(mark -> new Heap(mark, mark.key().equals(apart)))
            .sorted(FOREMOST_FIRST)
            .toList();
    int before = Integer.MAX_VALUE;
    for (int round = 0; round < ROUNDS && heaps.size() < before; round++) {
      before = heaps.size();
      heaps = new Clustering(zoom).joined(heaps);
    }
    return heaps.stream().map(Heap::cluster).toList();
  }

  private List<Heap> joined(List<Heap> all) {
    for (Heap heap : all) {
      Heap near = heap.isApart ? null : nearest(heap);
      if (near == null) {
        heaps.add(heap);
        if (!heap.isApart) {
          cells
              .computeIfAbsent(cell(column(heap.x), row(heap.y)), _ -> new ArrayList<>(4))
              .add(heap);
        }
      } else {
        near.marks.addAll(heap.marks);
        near.mentions += heap.mentions;
      }
    }
    heaps.forEach(Heap::grow);
    heaps.sort(FOREMOST_FIRST);
    return heaps;
  }

  private @Nullable Heap nearest(Heap own) {
    Heap nearest = null;
    double best = Double.MAX_VALUE;
    for (long column = column(own.x) - 1; column <= column(own.x) + 1; column++) {
      for (long row = row(own.y) - 1; row <= row(own.y) + 1; row++) {
        for (Heap heap : cells.getOrDefault(cell(column, row), List.of())) {
          double square = heap.squaredDistance(own) * worldSize * worldSize;
          if (square < best && square < reach(heap, own) * reach(heap, own)) {
            best = square;
            nearest = heap;
          }
        }
      }
    }
    return nearest;
  }

  private static double reach(Heap a, Heap b) {
    return Math.max(NEAREST, APART * (a.radius + b.radius));
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

  /// A cluster that still grows, where its first mark is.
  private static final class Heap {
    private final double x;
    private final double y;
    private final String key;
    private final Precision precision;
    private final boolean isApart;
    private final List<Mark> marks = new ArrayList<>(2);
    private int mentions;
    private double radius;

    Heap(Mark mark, boolean isApart) {
      Position at = mark.shape().centre();
      x = Mercator.x(at.lon());
      y = Mercator.y(at.lat());
      key = mark.key();
      precision = Precision.of(mark);
      this.isApart = isApart;
      marks.add(mark);
      mentions = mark.count();
      grow();
    }

    void grow() {
      radius = Cluster.radius(mentions, marks.size() == 1);
    }

    double squaredDistance(Heap other) {
      double dx = x - other.x;
      double dy = y - other.y;
      return dx * dx + dy * dy;
    }

    Cluster cluster() {
      return new Cluster(marks, mentions, x, y);
    }
  }
}
