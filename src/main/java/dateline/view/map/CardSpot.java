package dateline.view.map;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Finds the room for a card on a map: beside its mark, and never over the view's edge; on a map
/// too narrow for both, at the end of it that is farther from the mark, and so low that the mark
/// stays in sight.
record CardSpot(double mapWidth, double mapHeight) {
  private static final double GAP = 24;
  private static final double EDGE = 8;

  /// How far above its mark the card begins.
  private static final double RISE = 48;

  /// A map narrower than this has no room for a mark and a card beside each other.
  private static final double NARROW = 2 * (MarkCard.WIDTH - GAP);

  /// How much of the height of a narrow map the card takes at the most.
  private static final double SHARE = 0.45;

  /// @param mark where the mark is
  /// @param wanted how tall the card would be of a width
  Rectangle2D beside(Point2D mark, DoubleUnaryOperator wanted) {
    double width = Math.max(1, Math.min(MarkCard.WIDTH, mapWidth - 2 * EDGE));
    boolean narrow = mapWidth < NARROW;
    double tallest = narrow ? SHARE * mapHeight : mapHeight - 2 * EDGE;
    double height =
        Math.max(1, Math.min(wanted.applyAsDouble(width), Math.min(MarkCard.TALLEST, tallest)));
    double x = narrow ? mark.getX() - width / 2 : rightOrLeft(mark, width);
    double y = narrow ? farther(mark, height) : mark.getY() - RISE;
    return new Rectangle2D(clamp(x, mapWidth - width), clamp(y, mapHeight - height), width, height);
  }

  private double rightOrLeft(Point2D mark, double width) {
    double right = mark.getX() + GAP;
    return right + width + EDGE <= mapWidth ? right : mark.getX() - GAP - width;
  }

  private double farther(Point2D mark, double height) {
    return mark.getY() > mapHeight / 2 ? EDGE : mapHeight - height - EDGE;
  }

  private static double clamp(double value, double highest) {
    return Math.clamp(value, EDGE, Math.max(EDGE, highest - EDGE));
  }
}
