package dateline.resolve;

import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Company;
import dateline.resolve.Evidence.Nearest;
import java.util.ArrayList;
import java.util.List;

/// The places that the names of a report are taken for, to see what lies beside them.
final class Surroundings {
  private static final double LIKELY = 0.25;
  private static final double[] RINGS = {
    Sphere.cosineOf(15),
    Sphere.cosineOf(60),
    Sphere.cosineOf(200),
    Sphere.cosineOf(600),
    Sphere.cosineOf(2000)
  };
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
    for (int ring = 0; ring < RINGS.length; ring++) {
      if (most >= RINGS[ring]) {
        return Nearest.values()[ring + 1];
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
