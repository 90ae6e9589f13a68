package dateline.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Turns the chances that the weighing gives into how often choices of such a chance are right:
/// straight lines between points, found by the tuning program on texts held back.
///
/// @param points from the least chance to the greatest
record Calibration(List<Point> points) {

  /// @param right how often choices of the chance are right
  record Point(double chance, double right) {}

  Calibration {
    points = List.copyOf(points);
  }

  /// The points that come with the program.
  static Calibration bundled() {
    try (InputStream in =
        Objects.requireNonNull(
            Calibration.class.getResourceAsStream("calibration.txt"), "calibration.txt")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a point a line.
  static Calibration read(List<String> lines) {
    return new Calibration(
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", 2))
            .map(pair -> new Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
            .toList());
  }

  /// The lines that [#read] reads.
  List<String> lines() {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%.3f %.3f", point.chance, point.right))
        .toList();
  }

  /// How sure a choice of some chance is.
  double of(double chance) {
    Point before = new Point(0, 0);
    for (Point point : points) {
      if (chance <= point.chance) {
        return between(before, point, chance);
      }
      before = point;
    }
    return between(before, new Point(1, 1), chance);
  }

  private static double between(Point low, Point high, double chance) {
    double span = high.chance - low.chance;
    double share = span <= 0 ? 1 : (chance - low.chance) / span;
    return low.right + share * (high.right - low.right);
  }
}
