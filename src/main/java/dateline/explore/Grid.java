package dateline.explore;

/// Things on a plane, each a number, to be asked for those near a point: a hash table of square
/// cells.
///
/// A cell's chain may also hold things from far off, which share its place in the table.
final class Grid {
  /// What ends a chain.
  static final int NONE = -1;

  private final double side;

  /// The last thing put into each place, one more than its number.
  private final int[] table;

  /// The thing put into its place before each, one more than its number.
  private final int[] before;

  /// @param things all are numbers below it
  /// @param size how many will be in it, about
  /// @param reach how far from a point things may be to be in the cells about it
  Grid(int things, int size, double reach) {
    side = reach;
    table = new int[Integer.highestOneBit(Math.max(16, size)) * 2];
    before = new int[things];
  }

  void add(int thing, double x, double y) {
    int place = place(cell(x), cell(y));
    before[thing] = table[place];
    table[place] = thing + 1;
  }

  /// The first of the chain of things in a cell.
  int first(long column, long row) {
    return table[place(column, row)] - 1;
  }

  int next(int thing) {
    return before[thing] - 1;
  }

  /// The column of what lies at x, or the row of what lies at y.
  long cell(double at) {
    return (long) Math.floor(at / side);
  }

  private int place(long column, long row) {
    long mixed = column * 0x9E37_79B9_7F4A_7C15L + row * 0xC2B2_AE3D_27D4_EB4FL;
    return (int) (mixed >>> 40) & (table.length - 1);
  }
}
