package dateline.basemap;

/// What a label of the map names.
public enum LabelKind {
  OCEAN,
  SEA,
  COUNTRY,
  PROVINCE,
  CAPITAL,
  CITY,
  TOWN,
  VILLAGE,
  RIVER,
  LAKE,
  REGION,
  MOUNTAIN;

  /// Whether it names a spot, which is then marked with a dot.
  public boolean isSpot() {
    return this == CAPITAL || this == CITY || this == TOWN || this == VILLAGE;
  }

  public boolean isWater() {
    return this == OCEAN || this == SEA || this == RIVER || this == LAKE;
  }
}
