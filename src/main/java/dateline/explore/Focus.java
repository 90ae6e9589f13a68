package dateline.explore;

import dateline.model.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where on the world the marks are that a map should show first.
public final class Focus {
  /// The share of the mentions that has to be in view; what lies far off may stay outside.
  private static final double MOST = 0.92;

  /// How much further than the farthest of most a mark may lie and still be taken in.
  private static final double REACH = 1.5;

  private Focus() {}

  /// The extent of most of what is mentioned, by its spots or, where there are none, by its areas.
  public static Optional<Extent> of(List<Mark> marks) {
    List<Mark> spots = marks.stream().filter(Focus::isSpot).toList();
    List<Mark> seen = spots.isEmpty() ? marks : spots;
    return seen.isEmpty() ? Optional.empty() : Optional.of(around(middle(seen), seen));
  }

  private static boolean isSpot(Mark mark) {
    return mark.precision() != Precision.EXTENT;
  }

  private static Extent around(Position middle, List<Mark> marks) {
    List<Mark> nearestFirst =
        marks.stream().sorted(Comparator.comparingDouble(m -> distance(middle, m))).toList();
    int all = marks.stream().mapToInt(Mark::count).sum();
    int held = 0;
    double reach = 0;
    for (Mark mark : nearestFirst) {
      if (held < MOST * all) {
        reach = distance(middle, mark) * REACH;
      }
      held += mark.count();
    }
    double limit = reach;
    return Extent.of(
        nearestFirst.stream()
            .filter(mark -> distance(middle, mark) <= limit)
            .map(mark -> mark.shape().centre())
            .toList());
  }

  /// The mark whose distances to all others sum up to the least would be best; the median of each
  /// axis is near it and does not take the square of the time.
  private static Position middle(List<Mark> marks) {
    return new Position(
        median(marks, Comparator.comparingDouble(m -> m.shape().centre().lat())).lat(),
        median(marks, Comparator.comparingDouble(m -> m.shape().centre().lon())).lon());
  }

  private static Position median(List<Mark> marks, Comparator<Mark> order) {
    List<Mark> sorted = marks.stream().sorted(order).toList();
    int half = marks.stream().mapToInt(Mark::count).sum() / 2;
    int held = 0;
    for (Mark mark : sorted) {
      held += mark.count();
      if (held > half) {
        return mark.shape().centre();
      }
    }
    return sorted.getLast().shape().centre();
  }

  private static double distance(Position middle, Mark mark) {
    return middle.distanceKm(mark.shape().centre());
  }
}
