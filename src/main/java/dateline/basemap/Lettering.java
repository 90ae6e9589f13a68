package dateline.basemap;

/// How the names of a kind are written at a zoom.
///
/// @param size of the Latin font in pixels
/// @param arabic whether the Arabic name stands below
/// @param spaced whether it is in capitals set apart, as names of areas are
/// @param dotRadius of the dot on its spot, 0 for none
record Lettering(Typeface face, double size, boolean arabic, boolean spaced, double dotRadius) {
  /// Above this zoom towns carry both their names.
  private static final int BOTH_NAMES = 8;

  static Lettering of(Name name, int zoom) {
    int since = Math.clamp(zoom - name.minZoom(), 0, 4);
    return switch (name.kind()) {
      case OCEAN -> new Lettering(Typeface.ITALIC, 13, zoom > 2, false, 0);
      case SEA -> new Lettering(Typeface.ITALIC, 11.5 + since * 0.5, zoom > 4, false, 0);
      case COUNTRY -> new Lettering(Typeface.REGULAR, 10.5 + since * 0.9, zoom > 4, true, 0);
      case PROVINCE -> new Lettering(Typeface.REGULAR, 9.5 + since * 0.4, zoom > 8, true, 0);
      case CAPITAL -> spot(Typeface.BOLD, 12 + since * 0.4, zoom > 5, 2.6);
      case CITY -> spot(Typeface.REGULAR, 11.5 + since * 0.5, zoom >= BOTH_NAMES, 2.1);
      case TOWN -> spot(Typeface.REGULAR, 11 + since * 0.4, zoom > BOTH_NAMES, 1.7);
      case VILLAGE -> spot(Typeface.REGULAR, 10.5 + since * 0.3, zoom > BOTH_NAMES + 3, 1.4);
      case RIVER, LAKE -> new Lettering(Typeface.ITALIC, 10.5, false, false, 0);
      case REGION, MOUNTAIN -> new Lettering(Typeface.ITALIC, 11, zoom > 6, false, 0);
    };
  }

  Typeface arabicFace() {
    return face == Typeface.BOLD ? Typeface.ARABIC_BOLD : Typeface.ARABIC;
  }

  double arabicSize() {
    return size * 0.95;
  }

  private static Lettering spot(Typeface face, double size, boolean arabic, double dotRadius) {
    return new Lettering(face, size, arabic, false, dotRadius);
  }
}
