package dateline.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  private static final Comparator<Heap> FOREMOST_FIRST =
      Comparator.comparingLong(heap -> heap.rank);

  private final Grid<Heap> all;

  /// Those that have grown since the others were last found to be apart.
  private final Grid<Heap> grown;

  private final List<Heap> heaps = new ArrayList<>();

  private Clustering(int size, int grownSize) {
    all = new Grid<>(size);
    grown = new Grid<>(grownSize);
  }

  /// The clusters, the most mentioned first.
  ///
  /// @param apart the key of a mark that stays on its own, or null
  public static List<Cluster> of(List<Mark> marks, double zoom, @Nullable String apart) {
    List<Heap> heaps = heaps(marks, Mercator.worldSize(zoom), apart);
    int size = heaps.size();
    int grown = size;
    for (int round = 0; round < ROUNDS && grown > 0; round++) {
      heaps = new Clustering(size, grown).joined(heaps);
      grown = size - heaps.size();
      size = heaps.size();
    }
    return heaps.stream().map(Heap::cluster).toList();
  }

  /// One for each mark, the foremost first.
  private static List<Heap> heaps(List<Mark> marks, double worldSize, @Nullable String apart) {
    List<Mark> inOrder = Site.inOrder(marks);
    long[] ranks = new long[inOrder.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = Heap.rank(inOrder.get(i).count(), i);
    }
    Arrays.sort(ranks);
    List<Heap> heaps = new ArrayList<>(ranks.length);
    for (long rank : ranks) {
      Mark mark = inOrder.get((int) rank);
      heaps.add(new Heap(mark, rank, worldSize, mark.key().equals(apart)));
    }
    return heaps;
  }

  private List<Heap> joined(List<Heap> before) {
    for (Heap heap : before) {
      Heap near = heap.isApart ? null : nearest(heap, heap.hasGrown ? all : grown);
      if (near == null) {
        put(heap);
      } else {
        near.take(heap);
      }
    }
    heaps.forEach(Heap::grow);
    heaps.sort(FOREMOST_FIRST);
    return heaps;
  }

  private void put(Heap heap) {
    heaps.add(heap);
    if (!heap.isApart) {
      all.add(heap, heap.x, heap.y);
      if (heap.hasGrown) {
        grown.add(heap, heap.x, heap.y);
      }
    }
  }

  private static @Nullable Heap nearest(Heap own, Grid<Heap> among) {
    Heap nearest = null;
    double best = Double.MAX_VALUE;
    for (int way = 0; way < Grid.WAYS; way++) {
      for (var entry = among.first(own.x, own.y, way); entry != null; entry = entry.next()) {
        Heap heap = entry.item();
        double square = heap.squaredDistance(own);
        double reach = Math.max(NEAREST, APART * (heap.radius + own.radius));
        if (square < best && square < reach * reach) {
          best = square;
          nearest = heap;
        }
      }
    }
    return nearest;
  }

  /// A cluster that still grows, where its first mark is; in pixels of the world.
  private static final class Heap {
    private final Mark foremost;
    private final double x;
    private final double y;
    private final boolean isApart;

    /// Those that it has taken in, as a chain; most heaps are taken in and never take.
    private @Nullable Heap firstTaken;

    private @Nullable Heap lastTaken;
    private @Nullable Heap nextTaken;
    private int size = 1;
    private int mentions;
    private Precision look;
    private double radius;
    private long rank;
    private int grownSize = 1;

    /// At first all may cover each other.
    private boolean hasGrown = true;

    Heap(Mark mark, long rank, double worldSize, boolean isApart) {
      foremost = mark;
      x = mark.x() * worldSize;
      y = mark.y() * worldSize;
      this.rank = rank;
      this.isApart = isApart;
      mentions = mark.count();
      look = mark.lookAsDisc();
      radius = Cluster.radius(mentions, true);
    }

    /// The most mentioned come first, then those that are first by themselves.
    static long rank(int mentions, int place) {
      return ((long) Integer.MAX_VALUE - mentions) << 32 | place;
    }

    /// Looks as large as what it has taken in, if it has.
    void grow() {
      hasGrown = size > grownSize;
      if (hasGrown) {
        grownSize = size;
        radius = Cluster.radius(mentions, false);
        rank = rank(mentions, (int) rank);
      }
    }

    void take(Heap other) {
      if (lastTaken == null) {
        firstTaken = other;
      } else {
        lastTaken.nextTaken = other;
      }
      lastTaken = other;
      size += other.size;
      mentions += other.mentions;
      look = look.compareTo(other.look) <= 0 ? look : other.look;
    }

    double squaredDistance(Heap other) {
      double dx = x - other.x;
      double dy = y - other.y;
      return dx * dx + dy * dy;
    }

    Cluster cluster() {
      return new Cluster(marks(), mentions, look, foremost.x(), foremost.y());
    }

    private List<Mark> marks() {
      if (size == 1) {
        return List.of(foremost);
      }
      List<Mark> marks = new ArrayList<>(size);
      collect(marks);
      return marks;
    }

    private void collect(List<Mark> marks) {
      marks.add(foremost);
      for (Heap taken = firstTaken; taken != null; taken = taken.nextTaken) {
        taken.collect(marks);
      }
    }
  }
}
