package dateline.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mark, or several that would cover each other, drawn as one disc where the foremost is.
///
/// @param marks the most mentioned first; never empty
/// @param mentions of all of them
/// @param look that of the surest of them
/// @param x of the foremost in the unit square of [Mercator]
/// @param y of the foremost in the unit square of [Mercator]
public record Cluster(List<Mark> marks, int mentions, Precision look, double x, double y) {
  private static final double SMALLEST = 4.75;

  /// From here on the disc grows with the logarithm, so that a capital does not cover its country.
  private static final int MANY = 16;

  public Cluster {
    marks = List.copyOf(marks);
  }

  public Mark foremost() {
    return marks.getFirst();
  }

  public boolean isSingle() {
    return marks.size() == 1;
  }

  /// The mark that follows the one with a key, going round, or the foremost where none has it.
  public Mark after(@Nullable String key) {
    int at = marks.stream().map(Mark::key).toList().indexOf(key);
    return marks.get((at + 1) % marks.size());
  }

  /// In pixels.
  public double radius() {
    return radius(mentions, isSingle());
  }

  /// The radius in pixels of a disc for so many mentions: its area grows with them, and a number
  /// has room where it stands for several marks.
  static double radius(int mentions, boolean isSingle) {
    double radius =
        mentions <= MANY
            ? SMALLEST * Math.sqrt(mentions)
            : SMALLEST * Math.sqrt(MANY) + 4 * Math.log10((double) mentions / MANY);
    return isSingle ? radius : Math.max(10, radius);
  }
}
