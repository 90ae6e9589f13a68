package dateline.view.map;

/// A stamp where it is to be seen, upon whole pixels of the screen, so that nothing is blurred.
///
/// @param left of what it covers on the view
/// @param top of what it covers on the view
record Print(Stamp stamp, int left, int top) {
  /// @param x of the motif's spot on the view, in pixels of the screen
  /// @param y of the motif's spot on the view, in pixels of the screen
  static Print at(Stamp stamp, double x, double y) {
    return new Print(stamp, (int) Math.rint(x + stamp.left()), (int) Math.rint(y + stamp.top()));
  }

  int right() {
    return left + stamp.width();
  }

  int bottom() {
    return top + stamp.height();
  }
}
