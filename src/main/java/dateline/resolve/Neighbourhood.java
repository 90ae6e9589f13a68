package dateline.resolve;

import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import dateline.model.Position;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A grid over the world that says which names of a report may mean something in each cell.
final class Neighbourhood {
  /// With the cells beside it, a cell covers what is within some 50 to 100 km.
  private static final double CELL_DEGREES = 0.5;

  private final Map<Integer, BitSet> namesByCell = new HashMap<>();

  Neighbourhood(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Candidate candidate : names.get(i).candidates()) {
        PlaceKind kind = candidate.place().kind();
        if (kind != PlaceKind.COUNTRY && kind != PlaceKind.CONTINENT && kind != PlaceKind.ADMIN1) {
          mark(candidate.place().position(), i);
        }
      }
    }
  }

  private void mark(Position position, int name) {
    namesByCell.computeIfAbsent(key(row(position), column(position)), _ -> new BitSet()).set(name);
  }

  /// How many names but this one may mean something near a position.
  int othersNear(int name, Position position) {
    int row = row(position);
    int column = column(position);
    BitSet near = new BitSet();
    for (int r = row - 1; r <= row + 1; r++) {
      for (int c = column - 1; c <= column + 1; c++) {
        BitSet names = namesByCell.get(key(r, c));
        if (names != null) {
          near.or(names);
        }
      }
    }
    return near.cardinality() - (near.get(name) ? 1 : 0);
  }

  /// Cells above each other must not meet in the table: no power of two.
  private static int key(int row, int column) {
    return row * 733 + column;
  }

  private static int row(Position position) {
    return (int) Math.floor((position.lat() + 91) / CELL_DEGREES);
  }

  private static int column(Position position) {
    return (int) Math.floor((position.lon() + 181) / CELL_DEGREES);
  }
}
