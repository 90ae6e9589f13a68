package dateline.view.map;

/// One square of the world at a whole zoom.
record TileKey(int zoom, long x, long y) {
  TileKey ancestor(int levels) {
    return new TileKey(zoom - levels, x >> levels, y >> levels);
  }
}
