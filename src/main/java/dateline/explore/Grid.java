package dateline.explore;

import org.jspecify.annotations.Nullable;

/// Things on a plane, to be asked for those near a point: a hash table of square cells.
///
/// A cell's chain may also hold things from far off, which share its place in the table.
final class Grid<T> {
  /// In pixels; more than two of the largest discs need to be apart.
  private static final double CELL = 56;

  /// To the cells about a point, its own among them.
  static final int WAYS = 9;

  private final @Nullable Entry<T>[] table;

  record Entry<T>(T item, @Nullable Entry<T> next) {}

  /// @param size how many things will be in it at most
  @SuppressWarnings({"unchecked", "rawtypes"})
  Grid(int size) {
    table = new Entry[Integer.highestOneBit(Math.max(16, size)) * 2];
  }

  void add(T item, double x, double y) {
    int place = place(column(x), column(y));
    table[place] = new Entry<>(item, table[place]);
  }

  /// The chain of things in one of the cells about a point.
  @Nullable Entry<T> first(double x, double y, int way) {
    return table[place(column(x) + way % 3 - 1, column(y) + way / 3 - 1)];
  }

  private static long column(double x) {
    return (long) Math.floor(x / CELL);
  }

  private int place(long column, long row) {
    long mixed = column * 0x9E37_79B9_7F4A_7C15L + row * 0xC2B2_AE3D_27D4_EB4FL;
    return (int) (mixed >>> 40) & (table.length - 1);
  }
}
