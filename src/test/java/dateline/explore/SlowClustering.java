package dateline.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What [Clustering] has to answer, by comparing every two.
final class SlowClustering {
  private static final int ROUNDS = 5;

  private SlowClustering() {}

  private static final class Pile {
    private final Mark foremost;
    private final double worldSize;
    private final List<Mark> marks = new ArrayList<>();
    private double radius;
    private boolean grown = true;
    private int size = 1;

    Pile(Mark mark, double worldSize) {
      foremost = mark;
      this.worldSize = worldSize;
      marks.add(mark);
      radius = Cluster.radius(mark.count(), true);
    }

    int mentions() {
      return marks.stream().mapToInt(Mark::count).sum();
    }

    double distance(Pile other) {
      double dx = foremost.x() - other.foremost.x();
      return Math.hypot(dx, foremost.y() - other.foremost.y()) * worldSize;
    }

    boolean touches(Pile other) {
      return (grown || other.grown)
          && distance(other) < Math.max(11, 0.8 * (radius + other.radius));
    }

    void grow() {
      grown = marks.size() > size;
      size = marks.size();
      radius = size == 1 ? radius : Cluster.radius(mentions(), false);
    }
  }

  /// The keys of the marks of each cluster.
  static List<List<String>> of(List<Mark> marks, double zoom, String apart) {
    Comparator<Pile> order =
        Comparator.comparingInt(Pile::mentions)
            .reversed()
            .thenComparing(pile -> pile.foremost.site(), Site.FIRST);
    List<Pile> piles =
        marks.stream().map(mark -> new Pile(mark, Mercator.worldSize(zoom))).sorted(order).toList();
    for (int round = 0; round < ROUNDS; round++) {
      List<Pile> left = new ArrayList<>();
      for (Pile pile : piles) {
        boolean isApart = pile.foremost.key().equals(apart);
        Stream<Pile> others = isApart ? Stream.of() : left.stream();
        others
            .filter(other -> !other.foremost.key().equals(apart) && pile.touches(other))
            .min(Comparator.comparingDouble(pile::distance))
            .ifPresentOrElse(near -> near.marks.addAll(pile.marks), () -> left.add(pile));
      }
      left.forEach(Pile::grow);
      piles = left.stream().sorted(order).toList();
    }
    return piles.stream().map(pile -> pile.marks.stream().map(Mark::key).toList()).toList();
  }
}
