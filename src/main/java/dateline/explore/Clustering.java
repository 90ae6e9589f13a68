package dateline.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /// A disc that has grown by taking in others may cover its neighbours in turn.
  private static final int ROUNDS = 5;

  private final Heaps heaps;
  private final Grid all;

  /// Those that have grown since the others were last found to be apart.
  private final Grid grown;

  /// @param ranks of the heaps that are left
  private Clustering(Heaps heaps, long[] ranks) {
    this.heaps = heaps;
    double largest = 0;
    int grownCount = 0;
    for (long rank : ranks) {
      largest = Math.max(largest, heaps.radius((int) rank));
      grownCount += heaps.hasGrown((int) rank) ? 1 : 0;
    }
    double reach = reach(2 * largest);
    all = new Grid(heaps.count(), ranks.length, reach);
    grown = grownCount == ranks.length ? all : new Grid(heaps.count(), grownCount, reach);
  }

  /// The clusters, the most mentioned first.
  ///
  /// @param apart the key of a mark that stays on its own, or null
  public static List<Cluster> of(List<Mark> marks, double zoom, @Nullable String apart) {
    Heaps heaps = new Heaps(Site.inOrder(marks), Mercator.worldSize(zoom), apart);
    long[] ranks = heaps.ranks();
    boolean anyJoined = true;
    for (int round = 0; round < ROUNDS && anyJoined; round++) {
      long[] left = new Clustering(heaps, ranks).joined(ranks);
      anyJoined = left.length < ranks.length;
      ranks = left;
    }
    List<Cluster> clusters = new ArrayList<>(ranks.length);
    for (long rank : ranks) {
      clusters.add(heaps.cluster((int) rank));
    }
    return clusters;
  }

  /// The ranks of the heaps that are not taken in by another, the foremost first.
  private long[] joined(long[] ranks) {
    long[] left = new long[ranks.length];
    int size = 0;
    for (long rank : ranks) {
      int heap = (int) rank;
      int near = nearest(heap);
      if (near == Grid.NONE) {
        left[size++] = rank;
        put(heap);
      } else {
        heaps.join(near, heap);
      }
    }
    for (int i = 0; i < size; i++) {
      heaps.grow((int) left[i]);
      left[i] = heaps.rank((int) left[i]);
    }
    Arrays.sort(left, 0, size);
    return Arrays.copyOf(left, size);
  }

  private void put(int heap) {
    if (!heaps.isApart(heap)) {
      all.add(heap, heaps.x(heap), heaps.y(heap));
      if (heaps.hasGrown(heap) && grown != all) {
        grown.add(heap, heaps.x(heap), heaps.y(heap));
      }
    }
  }

  /// The nearest of those that would cover it or be covered; none of one that stays on its own.
  private int nearest(int own) {
    int nearest = Grid.NONE;
    if (heaps.isApart(own)) {
      return nearest;
    }
    Grid among = heaps.hasGrown(own) ? all : grown;
    double radius = heaps.radius(own);
    double best = Double.MAX_VALUE;
    long column = among.cell(heaps.x(own));
    long row = among.cell(heaps.y(own));
    for (int down = -1; down <= 1; down++) {
      for (int across = -1; across <= 1; across++) {
        int heap = among.first(column + across, row + down);
        for (; heap != Grid.NONE; heap = among.next(heap)) {
          double square = heaps.squaredDistance(heap, own);
          if (square < best && isWithin(square, reach(heaps.radius(heap) + radius))) {
            best = square;
            nearest = heap;
          }
        }
      }
    }
    return nearest;
  }

  /// How near to each other two would cover each other, of the sum of their radii.
  private static double reach(double radii) {
    return Math.max(NEAREST, APART * radii);
  }

  private static boolean isWithin(double square, double reach) {
    return square < reach * reach;
  }
}
