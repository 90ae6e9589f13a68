package dateline.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes that no other may overlap, found by where they are.
final class Crowd {
  private static final double CELL = 128;

  private final Map<Cell, List<Box>> cells = new HashMap<>();

  private record Cell(int x, int y) {}

  /// Takes the room for all the boxes, or for none and answers false when some of it is taken.
  boolean admits(List<Box> boxes) {
    if (boxes.stream().anyMatch(this::isTaken)) {
      return false;
    }
    for (Box box : boxes) {
      for (Cell cell : cells(box)) {
        cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(box);
      }
    }
    return true;
  }

  private boolean isTaken(Box box) {
    for (Cell cell : cells(box)) {
      if (cells.getOrDefault(cell, List.of()).stream().anyMatch(box::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> cells(Box box) {
    List<Cell> cells = new ArrayList<>();
    for (int x = (int) Math.floor(box.left() / CELL); x * CELL < box.right(); x++) {
      for (int y = (int) Math.floor(box.top() / CELL); y * CELL < box.bottom(); y++) {
        cells.add(new Cell(x, y));
      }
    }
    return cells;
  }
}
