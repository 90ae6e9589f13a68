package dateline.basemap;

/// The colours of a label, each as 0xRRGGBB.
///
/// @param halo drawn around the letters, so that they stand on lines too
public record Ink(int text, int halo) {
  private static final int LIGHT_LAND = Palette.LIGHT.land.getRGB() & 0xFFFFFF;
  private static final int DARK_LAND = Palette.DARK.land.getRGB() & 0xFFFFFF;
  private static final int LIGHT_WATER = Palette.LIGHT.water.getRGB() & 0xFFFFFF;
  private static final int DARK_WATER = Palette.DARK.water.getRGB() & 0xFFFFFF;

  public static Ink of(LabelKind kind, boolean dark) {
    return switch (kind) {
      case OCEAN, SEA, LAKE ->
          dark ? new Ink(0x6E879C, DARK_WATER) : new Ink(0x66839A, LIGHT_WATER);
      case RIVER -> dark ? new Ink(0x6E879C, DARK_LAND) : new Ink(0x66839A, LIGHT_LAND);
      case COUNTRY -> dark ? new Ink(0xA49DB4, DARK_LAND) : new Ink(0x6C6380, LIGHT_LAND);
      case PROVINCE -> dark ? new Ink(0x736E80, DARK_LAND) : new Ink(0x9A93A5, LIGHT_LAND);
      case CAPITAL, CITY -> dark ? new Ink(0xC3C8CF, DARK_LAND) : new Ink(0x3F4247, LIGHT_LAND);
      case TOWN -> dark ? new Ink(0xA7AEB8, DARK_LAND) : new Ink(0x55585E, LIGHT_LAND);
      case VILLAGE -> dark ? new Ink(0x8D95A0, DARK_LAND) : new Ink(0x6E7178, LIGHT_LAND);
      case REGION, MOUNTAIN -> dark ? new Ink(0x7F7A70, DARK_LAND) : new Ink(0x8C8474, LIGHT_LAND);
    };
  }
}
