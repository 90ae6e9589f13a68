package dateline.resolve;

import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Company;
import dateline.resolve.Evidence.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The places that the names of a report are taken for, to see what lies beside them.
final class Surroundings {
  private static final double LIKELY = 0.25;

  /// How far one may be from a place to call it so, the closest first.
  private static final Map<Nearest, Double> RINGS = new EnumMap<>(Nearest.class);

  static {
    RINGS.put(Nearest.HERE, Sphere.cosineOf(15));
    RINGS.put(Nearest.NEAR, Sphere.cosineOf(60));
    RINGS.put(Nearest.REACHABLE, Sphere.cosineOf(200));
    RINGS.put(Nearest.SAME_REGION, Sphere.cosineOf(600));
    RINGS.put(Nearest.SAME_PART_OF_WORLD, Sphere.cosineOf(2000));
  }

  private static final double REGION = Sphere.cosineOf(300);

  private record Taken(int name, Sphere point, double chance) {}

  private final List<Taken> taken = new ArrayList<>();
  private final int names;

  Surroundings(Choices choices) {
    names = choices.names().size();
    for (int n = 0; n < names; n++) {
      double[] chances = choices.chances().get(n);
      for (int c = 0; c + 1 < chances.length; c++) {
        PlaceKind kind = choices.names().get(n).candidates().get(c).place().kind();
        if (chances[c] >= LIKELY && kind != PlaceKind.COUNTRY && kind != PlaceKind.CONTINENT) {
          taken.add(new Taken(n, choices.spheres().get(n)[c], chances[c]));
        }
      }
    }
  }

  Nearest nearest(int name, Sphere point) {
    double most = -2;
    for (Taken other : taken) {
      if (other.name != name) {
        most = Math.max(most, other.point.cosine(point));
      }
    }
    if (most < -1.5) {
      return Nearest.NO_OTHERS;
    }
    for (Map.Entry<Nearest, Double> ring : RINGS.entrySet()) {
      if (most >= ring.getValue()) {
        return ring.getKey();
      }
    }
    return Nearest.FAR;
  }

  Company company(int name, Sphere point) {
    double all = 0;
    double near = 0;
    for (Taken other : taken) {
      if (other.name != name) {
        all += other.chance;
        near += other.point.cosine(point) >= REGION ? other.chance : 0;
      }
    }
    if (all == 0) {
      return Company.NO_OTHERS;
    }
    double share = near / all;
    if (share < 0.02) {
      return Company.NONE;
    }
    if (share < 0.2) {
      return Company.FEW;
    }
    if (share < 0.4) {
      return Company.SOME;
    }
    return share < 0.7 ? Company.HALF : Company.MOST;
  }
}
