package dateline.basemap;

import java.awt.Color;

/// The colours of the ground: quiet, so that the marks carry the picture.
enum Palette {
  LIGHT(0xEFEDE8, 0xCDD8DE, 0xA8BDC9, 0xDCD6CB, 0x9C8FB2, 0xCFC8D6),
  DARK(0x242B34, 0x181E26, 0x3B4E60, 0x363D47, 0x766B90, 0x3C424D);

  final Color land;
  final Color water;
  final Color river;
  final Color road;
  final Color border;
  final Color provinceLine;

  Palette(int land, int water, int river, int road, int border, int provinceLine) {
    this.land = new Color(land);
    this.water = new Color(water);
    this.river = new Color(river);
    this.road = new Color(road);
    this.border = new Color(border);
    this.provinceLine = new Color(provinceLine);
  }

  static Palette of(boolean dark) {
    return dark ? DARK : LIGHT;
  }
}
