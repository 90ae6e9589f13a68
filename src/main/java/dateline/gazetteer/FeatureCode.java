package dateline.gazetteer;

import dateline.model.PlaceKind;

/// What GeoNames' feature codes mean in our kinds, and how large such a place usually is.
final class FeatureCode {
  private FeatureCode() {}

  static PlaceKind kind(String featureClass, String code, long population) {
    return switch (featureClass) {
      case "P" -> settlement(code, population);
      case "A" -> area(code);
      case "H" -> water(code);
      case "T" -> land(code);
      case "R" -> PlaceKind.ROAD;
      case "S" -> facility(code);
      default -> PlaceKind.REGION;
    };
  }

  private static PlaceKind settlement(String code, long population) {
    return switch (code) {
      case "PPLX" -> PlaceKind.NEIGHBOURHOOD;
      case "PPLC", "PPLA" -> PlaceKind.CITY;
      default -> population >= 100_000 ? PlaceKind.CITY : PlaceKind.TOWN;
    };
  }

  private static PlaceKind area(String code) {
    return switch (code) {
      case "ADM1", "ADM1H" -> PlaceKind.ADMIN1;
      case "PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "PCLH" -> PlaceKind.COUNTRY;
      case "ADM2", "ADM2H", "ADM3", "ADM3H", "ADM4", "ADM4H", "ADM5", "ADMD" -> PlaceKind.ADMIN2;
      default -> PlaceKind.REGION;
    };
  }

  private static PlaceKind water(String code) {
    if (code.startsWith("LK") || code.equals("RSV") || code.equals("LGN")) {
      return PlaceKind.LAKE;
    }
    return switch (code) {
      case "SEA", "GULF", "BAY", "OCN", "STRT" -> PlaceKind.SEA;
      default -> PlaceKind.RIVER;
    };
  }

  private static PlaceKind land(String code) {
    return switch (code) {
      case "ISL", "ISLS", "ISLET" -> PlaceKind.ISLAND;
      case "DSRT", "ERG" -> PlaceKind.DESERT;
      case "VAL", "VALS", "RVN", "CNYN", "GRGE" -> PlaceKind.VALLEY;
      case "PLN", "PLAT", "PEN", "UPLD", "SAND", "CAPE" -> PlaceKind.REGION;
      default -> PlaceKind.MOUNTAIN;
    };
  }

  private static PlaceKind facility(String code) {
    return switch (code) {
      case "AIRB", "AIRP", "AIRF" -> PlaceKind.AIRBASE;
      case "INSM", "MILB" -> PlaceKind.BASE;
      case "DAM" -> PlaceKind.DAM;
      case "BDG" -> PlaceKind.BRIDGE;
      case "OILF", "GASF" -> PlaceKind.FIELD;
      case "CMP", "CMPRF", "CMPQ" -> PlaceKind.CAMP;
      case "PSTB" -> PlaceKind.CROSSING;
      default -> PlaceKind.FACILITY;
    };
  }

  static double radiusKm(PlaceKind kind, long population) {
    return switch (kind) {
      case CONTINENT -> 3000;
      case COUNTRY -> 300;
      case ADMIN1, DESERT, SEA -> 100;
      case ADMIN2, REGION, RIVER -> 25;
      case MOUNTAIN, VALLEY, ISLAND, LAKE -> 8;
      case CITY, TOWN -> townRadiusKm(population);
      case AIRBASE, FIELD -> 3;
      case ROAD -> 10;
      case NEIGHBOURHOOD, BASE, DAM, FACILITY -> 2;
      case CAMP, CROSSING, BRIDGE, COORDINATES, SET_BY_HAND -> 1;
    };
  }

  private static double townRadiusKm(long population) {
    if (population < 5_000) {
      return 2;
    } else if (population < 20_000) {
      return 3;
    } else if (population < 100_000) {
      return 5;
    } else if (population < 500_000) {
      return 8;
    }
    return population < 2_000_000 ? 12 : 20;
  }
}
