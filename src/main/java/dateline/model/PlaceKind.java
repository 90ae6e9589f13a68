package dateline.model;

/// What a place is, in the words that the interface and the exports use.
public enum PlaceKind {
  CONTINENT("continent"),
  COUNTRY("country"),
  /// The first level below a country: governorate, province, state.
  ADMIN1("governorate"),
  ADMIN2("district"),
  REGION("region"),
  CITY("city"),
  TOWN("populated place"),
  NEIGHBOURHOOD("neighbourhood"),
  CAMP("camp"),
  CROSSING("border crossing"),
  AIRBASE("airbase"),
  BASE("military base"),
  DAM("dam"),
  BRIDGE("bridge"),
  FIELD("oil or gas field"),
  FACILITY("facility"),
  ROAD("road"),
  RIVER("river"),
  LAKE("lake"),
  SEA("sea"),
  ISLAND("island"),
  DESERT("desert"),
  MOUNTAIN("mountain"),
  VALLEY("valley"),
  /// A position that a report gives as numbers.
  COORDINATES("coordinates"),
  /// A position that people gave to a name.
  SET_BY_HAND("position set by hand");

  private final String label;

  PlaceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether a place of this kind is an extent rather than a spot, so that a pin would mislead.
  public boolean isArea() {
    return switch (this) {
      case CONTINENT, COUNTRY, ADMIN1, ADMIN2, REGION, DESERT, SEA, MOUNTAIN, VALLEY -> true;
      default -> false;
    };
  }

  /// Whether people live in it under this name: a city, a town or a part of one.
  public boolean isSettlement() {
    return this == CITY || this == TOWN || this == NEIGHBOURHOOD || this == CAMP;
  }
}
