package dateline.resolve;

import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Company;
import dateline.resolve.Evidence.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// The places that the names of a report are taken for, to see what lies beside them.
final class Surroundings {
  private static final double LIKELY = 0.25;

  /// From the closest on.
  private static final List<Nearest> RINGS =
      List.of(
          Nearest.HERE,
          Nearest.NEAR,
          Nearest.REACHABLE,
          Nearest.SAME_REGION,
          Nearest.SAME_PART_OF_WORLD);

  /// How far one may be from a place to call it so, as the cosines of the distances.
  private static final double[] REACHES =
      DoubleStream.of(15, 60, 200, 600, 2000).map(Sphere::cosineOf).toArray();

  private static final Beside ALONE = new Beside(Nearest.NO_OTHERS, Company.NO_OTHERS);

  private static final double REGION = Sphere.cosineOf(300);

  record Beside(Nearest nearest, Company company) {
    /// Puts the answers in their places among those of a case.
    @SuppressWarnings("EnumOrdinal")
    void answer(int[] answers) {
      answers[Evidence.FIRST_OF_COMPANY] = nearest.ordinal();
      answers[Evidence.FIRST_OF_COMPANY + 1] = company.ordinal();
    }
  }

  private record Taken(int name, Sphere point, double chance) {}

  private final List<Taken> taken = new ArrayList<>();

  Surroundings(Choices choices) {
    for (int n = 0; n < choices.names().size(); n++) {
      double[] chances = choices.chances().get(n);
      for (int c = 0; c + 1 < chances.length; c++) {
        PlaceKind kind = choices.names().get(n).candidates().get(c).place().kind();
        if (chances[c] >= LIKELY && kind != PlaceKind.COUNTRY && kind != PlaceKind.CONTINENT) {
          taken.add(new Taken(n, choices.spheres().get(n)[c], chances[c]));
        }
      }
    }
  }

  /// How a meaning stands to what the other names are taken for.
  Beside beside(int name, Sphere point) {
    double most = -2;
    double all = 0;
    double near = 0;
    for (Taken other : taken) {
      if (other.name != name) {
        double cosine = other.point.cosine(point);
        most = Math.max(most, cosine);
        all += other.chance;
        near += cosine >= REGION ? other.chance : 0;
      }
    }
    return all == 0 ? ALONE : new Beside(nearest(most), company(near / all));
  }

  private static Nearest nearest(double cosine) {
    for (int ring = 0; ring < REACHES.length; ring++) {
      if (cosine >= REACHES[ring]) {
        return RINGS.get(ring);
      }
    }
    return Nearest.FAR;
  }

  private static Company company(double share) {
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
