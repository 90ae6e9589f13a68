package dateline.resolve;

import dateline.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A closed line in the plane of degrees, its first point being its last too.
record Outline(List<Position> points) {
  Outline {
    points = List.copyOf(points);
  }

  /// Twice the area, above 0 where the line runs against the clock.
  private double doubleArea() {
    double sum = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      sum += cross(points.get(i), points.get(i + 1));
    }
    return sum;
  }

  private static double cross(Position a, Position b) {
    return a.lon() * b.lat() - b.lon() * a.lat();
  }

  double area() {
    return Math.abs(doubleArea()) / 2;
  }

  /// The middle of the area.
  Position centre() {
    double lat = 0;
    double lon = 0;
    double sum = doubleArea();
    if (Math.abs(sum) < 1e-12) {
      return points.getFirst();
    }
    for (int i = 0; i + 1 < points.size(); i++) {
      Position a = points.get(i);
      Position b = points.get(i + 1);
      double weight = cross(a, b) / (3 * sum);
      lat += (a.lat() + b.lat()) * weight;
      lon += (a.lon() + b.lon()) * weight;
    }
    return new Position(Math.clamp(lat, -90, 90), Math.clamp(lon, -180, 180));
  }

  /// The middle of several areas together.
  static Position centre(List<Outline> outlines) {
    double lat = 0;
    double lon = 0;
    double all = 0;
    for (Outline outline : outlines) {
      Position centre = outline.centre();
      double area = Math.max(outline.area(), 1e-9);
      lat += centre.lat() * area;
      lon += centre.lon() * area;
      all += area;
    }
    return new Position(lat / all, lon / all);
  }

  /// Whether some point of it lies within so many degrees of one of another.
  boolean isNear(Outline other, double degrees) {
    for (Position p : points) {
      for (Position q : other.points) {
        if (Math.hypot(p.lat() - q.lat(), p.lon() - q.lon()) <= degrees) {
          return true;
        }
      }
    }
    return false;
  }

  /// The same line with fewer points, none of those left out farther from it than so many degrees.
  Outline simplified(double tolerance) {
    boolean[] kept = new boolean[points.size()];
    kept[0] = true;
    kept[points.size() - 1] = true;
    int far = farthest(0, points.size() - 1).index;
    kept[far] = true;
    keepBetween(0, far, tolerance, kept);
    keepBetween(far, points.size() - 1, tolerance, kept);
    List<Position> rest = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        rest.add(points.get(i));
      }
    }
    return rest.size() < 4 ? this : new Outline(rest);
  }

  private void keepBetween(int first, int last, double tolerance, boolean[] kept) {
    Farthest far = farthest(first, last);
    if (far.distance > tolerance) {
      kept[far.index] = true;
      keepBetween(first, far.index, tolerance, kept);
      keepBetween(far.index, last, tolerance, kept);
    }
  }

  private record Farthest(int index, double distance) {}

  /// The point that lies farthest from the straight line between two others.
  private Farthest farthest(int first, int last) {
    int index = first;
    double most = -1;
    for (int i = first + 1; i < last; i++) {
      double distance = distance(points.get(i), points.get(first), points.get(last));
      if (distance > most) {
        most = distance;
        index = i;
      }
    }
    return new Farthest(index, most);
  }

  private static double distance(Position point, Position start, Position end) {
    double dLat = end.lat() - start.lat();
    double dLon = end.lon() - start.lon();
    double square = dLat * dLat + dLon * dLon;
    double along = (point.lat() - start.lat()) * dLat + (point.lon() - start.lon()) * dLon;
    double share = square == 0 ? 0 : Math.clamp(along / square, 0, 1);
    return Math.hypot(
        point.lat() - start.lat() - share * dLat, point.lon() - start.lon() - share * dLon);
  }

  /// A straight line across the plane; what lies beyond it is what is `along` it by more than 0.
  record Cut(double east, double north, double from) {
    double beyond(Position position) {
      return position.lon() * east + position.lat() * north - from;
    }

    double across(Position position) {
      return position.lat() * east - position.lon() * north;
    }
  }

  /// The pieces of the area that lie beyond a line.
  List<Outline> beyond(Cut cut) {
    List<List<Position>> stretches = stretchesBeyond(cut);
    if (stretches.isEmpty()) {
      return cut.beyond(points.getFirst()) > 0 ? List.of(this) : List.of();
    }
    return joined(stretches, cut);
  }

  /// What of the line lies beyond the cut, each stretch from where it comes over to where it goes
  /// back.
  private List<List<Position>> stretchesBeyond(Cut cut) {
    int count = points.size() - 1;
    int start = 0;
    while (start < count && cut.beyond(points.get(start)) > 0) {
      start++;
    }
    List<List<Position>> stretches = new ArrayList<>();
    List<Position> open = new ArrayList<>();
    for (int i = 0; i < count && start < count; i++) {
      Position a = points.get((start + i) % count);
      Position b = points.get((start + i + 1) % count);
      boolean fromBeyond = cut.beyond(a) > 0;
      boolean toBeyond = cut.beyond(b) > 0;
      if (fromBeyond != toBeyond) {
        open.add(crossing(a, b, cut));
      }
      if (toBeyond) {
        open.add(b);
      } else if (fromBeyond) {
        stretches.add(open);
        open = new ArrayList<>();
      }
    }
    return stretches;
  }

  private static Position crossing(Position a, Position b, Cut cut) {
    double share = cut.beyond(a) / (cut.beyond(a) - cut.beyond(b));
    return new Position(
        a.lat() + share * (b.lat() - a.lat()), a.lon() + share * (b.lon() - a.lon()));
  }

  /// Closes stretches along the cut: their ends in order along it are pairwise joined, as the area
  /// lies between the first and the second, the third and the fourth.
  private static List<Outline> joined(List<List<Position>> stretches, Cut cut) {
    int count = stretches.size();
    Integer[] ends = new Integer[2 * count];
    Arrays.setAll(ends, i -> i);
    Arrays.sort(ends, Comparator.comparingDouble(end -> cut.across(end(stretches, end))));
    int[] partner = new int[2 * count];
    for (int i = 0; i < ends.length; i += 2) {
      partner[ends[i]] = ends[i + 1];
      partner[ends[i + 1]] = ends[i];
    }
    List<Outline> pieces = new ArrayList<>();
    boolean[] used = new boolean[count];
    for (int first = 0; first < count; first++) {
      List<Position> ring = new ArrayList<>();
      for (int next = first; !used[next]; next = partner[2 * next + 1] / 2) {
        used[next] = true;
        ring.addAll(stretches.get(next));
      }
      if (ring.size() > 2) {
        ring.add(ring.getFirst());
        pieces.add(new Outline(ring));
      }
    }
    return pieces;
  }

  /// Even ends are where a stretch starts, odd ones where it stops.
  private static Position end(List<List<Position>> stretches, int end) {
    List<Position> stretch = stretches.get(end / 2);
    return end % 2 == 0 ? stretch.getFirst() : stretch.getLast();
  }
}
