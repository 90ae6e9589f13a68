package dateline.model;

import java.util.List;

/// Where something is, as exactly as the words allow and no more exactly.
public sealed interface Shape {
  /// A point to hang a label on, inside the shape or nearly.
  Position centre();

  /// How far around the centre the shape reaches.
  double radiusKm();

  /// Somewhere within a circle.
  record Disc(Position centre, double radiusKm) implements Shape {}

  /// Somewhere within an area.
  ///
  /// @param rings outer rings, each closed (the last position repeats the first), without holes
  /// @param softnessKm over how wide a margin the area fades out
  record Area(List<List<Position>> rings, Position centre, double radiusKm, double softnessKm)
      implements Shape {
    public Area {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  /// Somewhere along a river or a road whose course is known.
  ///
  /// @param parts which may or may not meet, each of at least two positions
  record Course(List<List<Position>> parts, Position centre, double radiusKm) implements Shape {
    public Course {
      parts = parts.stream().map(List::copyOf).toList();
    }
  }

  /// Somewhere along a line.
  ///
  /// @param course at least two positions
  record Corridor(List<Position> course, double halfWidthKm) implements Shape {
    public Corridor {
      course = List.copyOf(course);
      if (course.size() < 2) {
        throw new IllegalArgumentException("a corridor needs two positions");
      }
    }

    @Override
    public Position centre() {
      return course.get(course.size() / 2);
    }

    @Override
    public double radiusKm() {
      Position centre = centre();
      return course.stream().mapToDouble(centre::distanceKm).max().orElse(0) + halfWidthKm;
    }
  }
}
