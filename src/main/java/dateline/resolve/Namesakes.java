package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Settles between an area and the town in it that bears the same name: the town is meant, unless
/// the text asks for an area, lists the name among areas or puts another place into it.
///
/// @param areas the names that the text itself uses as those of areas
record Namesakes(Choices choices, Set<Integer> areas) {
  /// What the one that is meant gets of the chances of both.
  private static final double MEANT = 0.95;

  /// From what share of a province's people on its city is meant though it is named otherwise: "New
  /// York" for New York City, but not "Oklahoma" for Oklahoma City.
  private static final double OVERSHADOWS = 0.25;

  /// How far the middle of a district may lie from the town that it is named after.
  private static final double DISTRICT_KM = 40;

  Choices settled() {
    List<double[]> all = new ArrayList<>();
    for (int n = 0; n < choices.names().size(); n++) {
      double[] chances = choices.chances().get(n);
      all.add(settled(choices.names().get(n), areas.contains(n), chances.clone()));
    }
    return choices.with(all);
  }

  private static double[] settled(Name name, boolean usedAsArea, double[] chances) {
    for (int a = 0; a + 1 < chances.length; a++) {
      takeFromDistricts(name, a, chances);
      int town = isDistrictAsked(name, place(name, a)) ? -1 : townIn(a, name);
      if (town >= 0) {
        double both = chances[a] + chances[town];
        boolean area = usedAsArea || isAreaAsked(name) || !isNamedAfter(name, a, town);
        chances[a] = (area ? MEANT : 1 - MEANT) * both;
        chances[town] = both - chances[a];
      }
    }
    return chances;
  }

  /// "Northern Gaza": where a province is asked for, it and not the district of its name is meant.
  private static void takeFromDistricts(Name name, int area, double[] chances) {
    Place province = place(name, area);
    if (province.kind() != PlaceKind.ADMIN1
        || !name.asked().contains(PlaceKind.ADMIN1)
        || name.asked().contains(PlaceKind.ADMIN2)) {
      return;
    }
    for (int d = 0; d + 1 < chances.length; d++) {
      Place district = place(name, d);
      if (district.kind() == PlaceKind.ADMIN2 && Containment.holds(province, district)) {
        chances[area] += MEANT * chances[d];
        chances[d] *= 1 - MEANT;
      }
    }
  }

  /// "Nawa district": the weighing knows best whether the district or its seat is meant.
  private static boolean isDistrictAsked(Name name, Place area) {
    return area.kind() == PlaceKind.ADMIN2 && name.asked().contains(PlaceKind.ADMIN2);
  }

  private static boolean isAreaAsked(Name name) {
    boolean area =
        name.asked().contains(PlaceKind.ADMIN1) || name.asked().contains(PlaceKind.ADMIN2);
    return area && !name.asked().contains(PlaceKind.TOWN);
  }

  /// Whether the name is the town's rather than the area's.
  private static boolean isNamedAfter(Name name, int area, int town) {
    Place around = place(name, area);
    if (around.kind() == PlaceKind.COUNTRY) {
      return false;
    }
    Place place = place(name, town);
    boolean byItsOwn = isMainName(name.candidates().get(town));
    return byItsOwn
        || !isMainName(name.candidates().get(area))
        || place.population() >= OVERSHADOWS * Math.max(1, around.population());
  }

  private static boolean isMainName(Candidate candidate) {
    return candidate.name().equals(candidate.place().name());
  }

  /// The most populous town of the name in an area, or -1.
  private static int townIn(int area, Name name) {
    Place around = place(name, area);
    boolean isArea =
        around.kind() == PlaceKind.COUNTRY
            || around.kind() == PlaceKind.ADMIN1
            || around.kind() == PlaceKind.ADMIN2;
    int most = -1;
    for (int c = 0; isArea && c < name.candidates().size(); c++) {
      Place place = place(name, c);
      boolean town = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
      boolean large =
          place.kind() == PlaceKind.CITY
              || around.kind() == PlaceKind.ADMIN2
              || place.population() >= OVERSHADOWS * Math.max(1, around.population());
      if (town
          && large
          && isIn(around, place)
          && (most < 0 || place.population() > place(name, most).population())) {
        most = c;
      }
    }
    return most;
  }

  private static boolean isIn(Place area, Place town) {
    boolean beside =
        area.kind() == PlaceKind.ADMIN2
            && Objects.equals(area.country(), town.country())
            && area.position().distanceKm(town.position()) < DISTRICT_KM;
    return beside || Containment.holds(area, town);
  }

  private static Place place(Name name, int candidate) {
    return name.candidates().get(candidate).place();
  }
}
