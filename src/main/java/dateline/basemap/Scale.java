package dateline.basemap;

/// How detailed the lines are, by the zooms that they are meant for.
enum Scale {
  COARSE(110, 0),
  MEDIUM(50, 3),
  FINE(10, 6);

  /// In millions: a number `m` stands for 1 to m million.
  private final int millions;

  private final int firstZoom;

  Scale(int millions, int firstZoom) {
    this.millions = millions;
    this.firstZoom = firstZoom;
  }

  static Scale at(int zoom) {
    return zoom >= FINE.firstZoom ? FINE : zoom >= MEDIUM.firstZoom ? MEDIUM : COARSE;
  }

  int millions() {
    return millions;
  }

  int firstZoom() {
    return firstZoom;
  }
}
