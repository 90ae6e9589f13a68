package dateline.basemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes that no other may overlap, found by where they are.
final class Crowd {
  private static final double CELL = 128;

  private final Map<Long, List<Box>> cells = new HashMap<>();

  /// Takes the room for all the boxes, or for none and answers false when some of it is taken.
  boolean admits(List<Box> boxes) {
    if (boxes.stream().anyMatch(this::isTaken)) {
      return false;
    }
    for (Box box : boxes) {
      for (long key : keys(box)) {
        cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(box);
      }
    }
    return true;
  }

  private boolean isTaken(Box box) {
    for (long key : keys(box)) {
      if (cells.getOrDefault(key, List.of()).stream().anyMatch(box::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static List<Long> keys(Box box) {
    List<Long> keys = new ArrayList<>();
    for (long x = (long) Math.floor(box.left() / CELL); x * CELL < box.right(); x++) {
      for (long y = (long) Math.floor(box.top() / CELL); y * CELL < box.bottom(); y++) {
        keys.add((x << 32) | (y & 0xFFFF_FFFFL));
      }
    }
    return keys;
  }
}
