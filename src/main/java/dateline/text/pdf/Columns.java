package dateline.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Puts the pieces of one page into the order of reading: column after column, what spans several
/// columns above or below them.
final class Columns {
  private static final double NARROWEST_GUTTER = 6;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_ACROSS = 12;

  private Columns() {}

  static List<Piece> ordered(List<Piece> page) {
    List<Piece> byPlace = new ArrayList<>(page);
    byPlace.sort(
        Comparator.comparingLong((Piece p) -> Math.round(p.y() / 3)).thenComparingDouble(Piece::x));
    return split(byPlace);
  }

  private static List<Piece> split(List<Piece> pieces) {
    int most = Math.min(MOST_ACROSS, pieces.size());
    for (int above = 0; above < most; above++) {
      for (int below = 0; below < most && above + below < pieces.size(); below++) {
        List<Piece> middle = pieces.subList(above, pieces.size() - below);
        OptionalDouble gutter = gutter(middle);
        if (gutter.isPresent()) {
          List<Piece> ordered = new ArrayList<>(pieces.subList(0, above));
          ordered.addAll(split(side(middle, gutter.getAsDouble(), true)));
          ordered.addAll(split(side(middle, gutter.getAsDouble(), false)));
          ordered.addAll(pieces.subList(pieces.size() - below, pieces.size()));
          return ordered;
        }
      }
    }
    return pieces;
  }

  /// Where a strip runs down between the pieces that none of them touches.
  private static OptionalDouble gutter(List<Piece> pieces) {
    List<Piece> byLeft = new ArrayList<>(pieces);
    byLeft.sort(Comparator.comparingDouble(Piece::x));
    double right = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < byLeft.size(); i++) {
      double left = byLeft.get(i).x();
      if (i >= FEWEST_LINES
          && byLeft.size() - i >= FEWEST_LINES
          && left - right > NARROWEST_GUTTER) {
        return OptionalDouble.of((left + right) / 2);
      }
      right = Math.max(right, byLeft.get(i).right());
    }
    return OptionalDouble.empty();
  }

  private static List<Piece> side(List<Piece> pieces, double gutter, boolean left) {
    return pieces.stream().filter(p -> p.x() < gutter == left).toList();
  }
}
