package dateline.resolve;

import dateline.gazetteer.Outlines;
import dateline.model.Place;
import dateline.model.Position;
import dateline.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lines that follow rivers, highways and borders.
final class Courses {
  /// How far up and down a river one thinks who stands beside it.
  private static final double STRETCH_KM = 100;

  private static final double RIVER_KM = 5;
  private static final double BORDER_KM = 10;

  private final Outlines outlines;

  Courses(Outlines outlines) {
    this.outlines = outlines;
  }

  /// A river or a road as far as it lies about a position, or all of it where it lies elsewhere.
  Optional<Shape> along(Place river, @Nullable Position about) {
    List<List<Position>> parts = outlines.course(river.id());
    List<Position> course = longest(parts);
    if (course.size() < 2) {
      return Optional.empty();
    }
    List<Position> near =
        about == null
            ? List.of()
            : longest(parts.stream().map(part -> longestRun(part, about)).toList());
    return Optional.of(new Shape.Corridor(near.size() < 2 ? course : near, RIVER_KM));
  }

  /// The part of a highway's course between two places, empty if it does not pass them by.
  Optional<List<Position>> between(Place road, Position start, Position end) {
    List<Position> course = longest(outlines.course(road.id()));
    if (course.size() < 2) {
      return Optional.empty();
    }
    int from = nearest(course, start);
    int to = nearest(course, end);
    double gap = start.distanceKm(end) / 4;
    boolean passes =
        course.get(from).distanceKm(start) < gap && course.get(to).distanceKm(end) < gap;
    List<Position> part = course.subList(Math.min(from, to), Math.max(from, to) + 1);
    return passes && part.size() > 1 ? Optional.of(part) : Optional.empty();
  }

  /// Where two countries or provinces meet.
  Optional<Shape> border(Place first, Place second) {
    List<Position> border = longest(outlines.border(first.id(), second.id()));
    return border.size() < 2
        ? Optional.empty()
        : Optional.of(new Shape.Corridor(border, BORDER_KM));
  }

  private static List<Position> longest(List<List<Position>> parts) {
    return parts.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static int nearest(List<Position> course, Position to) {
    int nearest = 0;
    for (int i = 1; i < course.size(); i++) {
      if (course.get(i).distanceKm(to) < course.get(nearest).distanceKm(to)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static List<Position> longestRun(List<Position> course, Position about) {
    List<List<Position>> runs = new ArrayList<>();
    List<Position> run = new ArrayList<>();
    for (Position position : course) {
      if (position.distanceKm(about) <= STRETCH_KM) {
        run.add(position);
      } else {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return longest(runs);
  }
}
