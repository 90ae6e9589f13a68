package dateline.resolve;

import dateline.resolve.Calibration.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How often the likeliest meanings were right, and how their chances compare with that.
final class Reliability {
  /// How many choices are looked at together.
  private static final int POOL = 120;

  private static final double[] BINS = {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001};

  private record Choice(double chance, boolean right) {}

  private final List<Choice> choices = new ArrayList<>();
  private int marked;
  private int possible;

  void missed() {
    marked++;
  }

  void placed(double chance, boolean right, boolean isPossible) {
    marked++;
    possible += isPossible ? 1 : 0;
    choices.add(new Choice(chance, right));
  }

  /// The mean of how often choices of a like chance were right, never falling with the chance.
  static Calibration fitted(List<Reliability> sets) {
    List<Choice> all =
        sets.stream()
            .flatMap(set -> set.choices.stream())
            .sorted(Comparator.comparingDouble(Choice::chance))
            .toList();
    List<Pool> pools = new ArrayList<>();
    for (int from = 0; from < all.size(); from += POOL) {
      Pool pool = Pool.of(all.subList(from, Math.min(all.size(), from + POOL)));
      while (!pools.isEmpty() && pools.getLast().right() >= pool.right()) {
        pool = pools.removeLast().with(pool);
      }
      pools.add(pool);
    }
    return new Calibration(pools.stream().map(Pool::point).toList());
  }

  /// Choices of about the same chance.
  private record Pool(int count, double chances, int rights) {
    static Pool of(List<Choice> choices) {
      return new Pool(
          choices.size(),
          choices.stream().mapToDouble(Choice::chance).sum(),
          (int) choices.stream().filter(Choice::right).count());
    }

    Pool with(Pool other) {
      return new Pool(count + other.count, chances + other.chances, rights + other.rights);
    }

    double right() {
      return rights / (double) count;
    }

    Point point() {
      return new Point(chances / count, right());
    }
  }

  /// For each range of confidence how many of all choices were given so, and how many were right.
  static List<String> table(List<Reliability> sets, Calibration calibration) {
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      int given = 0;
      int right = 0;
      for (Reliability set : sets) {
        for (Choice choice : set.choices) {
          double confidence = calibration.of(choice.chance);
          boolean inside = confidence >= BINS[bin] && confidence < BINS[bin + 1];
          given += inside ? 1 : 0;
          right += inside && choice.right ? 1 : 0;
        }
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "confidence %.1f to %.1f: given %d, right %.2f",
              BINS[bin],
              BINS[bin + 1],
              given,
              right / (double) Math.max(1, given)));
    }
    return lines;
  }

  @Override
  public String toString() {
    long right = choices.stream().filter(Choice::right).count();
    return String.format(
        Locale.ROOT,
        "marked %d, placed %d, right within 161 km %.3f, best possible %.3f",
        marked,
        choices.size(),
        right / (double) choices.size(),
        possible / (double) choices.size());
  }
}
