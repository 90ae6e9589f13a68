package dateline.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clusters that still grow, each a mark and what it has taken in, known by the number of that
/// mark. They are many and live for a moment, so they lie in flat arrays. Positions are in pixels
/// of the world.
final class Heaps {
  private static final int NONE = Grid.NONE;

  private final List<Mark> marks;
  private final double[] xs;
  private final double[] ys;
  private final double[] radii;
  private final int[] mentions;
  private final int[] sizes;
  private final Precision[] looks;

  /// Those that a heap has taken in, as a chain; most are taken in and never take.
  private final int[] firstTaken;

  private final int[] lastTaken;
  private final int[] nextTaken;

  /// How many marks each was when it was last drawn larger.
  private final int[] grownSizes;

  private final boolean[] grown;
  private final int apart;

  /// One for each mark.
  ///
  /// @param marks in the order of their sites
  /// @param apart the key of a mark that stays on its own, or null
  Heaps(List<Mark> marks, double worldSize, @Nullable String apart) {
    this.marks = marks;
    int size = marks.size();
    xs = new double[size];
    ys = new double[size];
    radii = new double[size];
    mentions = new int[size];
    sizes = filled(size, 1);
    looks = new Precision[size];
    firstTaken = filled(size, NONE);
    lastTaken = filled(size, NONE);
    nextTaken = filled(size, NONE);
    grownSizes = filled(size, 1);
    grown = new boolean[size];
    // At first all may cover each other.
    Arrays.fill(grown, true);
    int alone = NONE;
    for (int i = 0; i < size; i++) {
      Mark mark = marks.get(i);
      xs[i] = mark.x() * worldSize;
      ys[i] = mark.y() * worldSize;
      mentions[i] = mark.count();
      radii[i] = Cluster.radius(mentions[i], true);
      looks[i] = mark.lookAsDisc();
      if (apart != null && mark.key().equals(apart)) {
        alone = i;
      }
    }
    this.apart = alone;
  }

  private static int[] filled(int size, int value) {
    int[] values = new int[size];
    Arrays.fill(values, value);
    return values;
  }

  int count() {
    return xs.length;
  }

  double x(int heap) {
    return xs[heap];
  }

  double y(int heap) {
    return ys[heap];
  }

  double radius(int heap) {
    return radii[heap];
  }

  boolean isApart(int heap) {
    return heap == apart;
  }

  /// Whether it has become larger since the others were last found to be apart from it.
  boolean hasGrown(int heap) {
    return grown[heap];
  }

  double squaredDistance(int heap, int other) {
    double dx = xs[heap] - xs[other];
    double dy = ys[heap] - ys[other];
    return dx * dx + dy * dy;
  }

  /// Of all marks, the foremost first.
  long[] ranks() {
    long[] ranks = new long[xs.length];
    for (int heap = 0; heap < ranks.length; heap++) {
      ranks[heap] = rank(heap);
    }
    Arrays.sort(ranks);
    return ranks;
  }

  /// Its number, behind what puts the most mentioned first and then those that are first by
  /// themselves.
  long rank(int heap) {
    return ((long) Integer.MAX_VALUE - mentions[heap]) << 32 | heap;
  }

  void join(int heap, int other) {
    if (firstTaken[heap] == NONE) {
      firstTaken[heap] = other;
    } else {
      nextTaken[lastTaken[heap]] = other;
    }
    lastTaken[heap] = other;
    sizes[heap] += sizes[other];
    mentions[heap] += mentions[other];
    looks[heap] = looks[heap].compareTo(looks[other]) <= 0 ? looks[heap] : looks[other];
  }

  /// Looks as large as what it has taken in, if it has.
  void grow(int heap) {
    grown[heap] = sizes[heap] > grownSizes[heap];
    if (grown[heap]) {
      grownSizes[heap] = sizes[heap];
      radii[heap] = Cluster.radius(mentions[heap], false);
    }
  }

  Cluster cluster(int heap) {
    Mark foremost = marks.get(heap);
    return new Cluster(marks(heap), mentions[heap], looks[heap], foremost.x(), foremost.y());
  }

  private List<Mark> marks(int heap) {
    if (sizes[heap] == 1) {
      return List.of(marks.get(heap));
    }
    List<Mark> all = new ArrayList<>(sizes[heap]);
    collect(heap, all);
    return all;
  }

  private void collect(int heap, List<Mark> all) {
    all.add(marks.get(heap));
    for (int taken = firstTaken[heap]; taken != NONE; taken = nextTaken[taken]) {
      collect(taken, all);
    }
  }
}
