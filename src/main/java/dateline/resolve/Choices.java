package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import java.util.ArrayList;
import java.util.List;

/// How likely each meaning of each name of a report is, at one point of the weighing.
///
/// @param names all names of the report
/// @param spheres where the candidates of each name lie
/// @param chances for each name the chance of each candidate and, last, that of a place that no
///   gazetteer holds; they sum to 1
record Choices(List<Name> names, List<Sphere[]> spheres, List<double[]> chances) {
  /// The chances of a name that has one meaning because people say so.
  private static final double[] CERTAIN = {1, 0};

  /// From what chance on no other meaning needs to be looked at.
  private static final double PLAIN = 0.9;

  /// Below it a chance adds nothing.
  private static final double SLIGHT = 0.01;

  /// The cosine of how far apart a town and its district may lie.
  private static final double SAME_SPOT = Sphere.cosineOf(40);

  /// Before anything is known but what people say: no other meaning is likelier than another.
  static Choices open(List<Name> names) {
    List<Sphere[]> spheres = new ArrayList<>(names.size());
    List<double[]> chances = new ArrayList<>(names.size());
    for (Name name : names) {
      List<Candidate> candidates = name.candidates();
      Sphere[] points = new Sphere[candidates.size()];
      for (int i = 0; i < points.length; i++) {
        points[i] = Sphere.of(candidates.get(i).place().position());
      }
      spheres.add(points);
      chances.add(name.isSaid() ? CERTAIN.clone() : new double[points.length + 1]);
    }
    return new Choices(names, spheres, chances);
  }

  Choices with(List<double[]> newChances) {
    return new Choices(names, spheres, newChances);
  }

  /// The likeliest candidate of a name, or -1 if it has none; meanings at one spot count together.
  int best(int name) {
    double[] of = chances.get(name);
    int best = -1;
    for (int i = 0; i + 1 < of.length; i++) {
      best = best < 0 || of[i] > of[best] ? i : best;
    }
    return best < 0 || of[best] >= PLAIN ? best : bestBySpot(name, best);
  }

  private int bestBySpot(int name, int likeliest) {
    double[] of = chances.get(name);
    int best = likeliest;
    double most = support(name, likeliest);
    for (int i = 0; i + 1 < of.length; i++) {
      boolean other = of[i] >= SLIGHT && !isSameSpot(name, likeliest, i);
      double support = other ? support(name, i) : 0;
      if (support > most || (support == most && of[i] > of[best])) {
        best = i;
        most = support;
      }
    }
    return best;
  }

  /// How likely it is that a name means what lies where a candidate lies.
  double support(int name, int candidate) {
    double[] of = chances.get(name);
    if (of[candidate] >= PLAIN) {
      return of[candidate];
    }
    double sum = 0;
    for (int i = 0; i + 1 < of.length; i++) {
      sum += of[i] >= SLIGHT && isSameSpot(name, candidate, i) ? of[i] : 0;
    }
    return Math.max(sum, of[candidate]);
  }

  /// Whether two meanings lie beside each other or are an area and the town in it.
  private boolean isSameSpot(int name, int one, int other) {
    Sphere[] points = spheres.get(name);
    return one == other
        || points[one].cosine(points[other]) >= SAME_SPOT
        || Containment.holds(place(name, one), place(name, other))
        || Containment.holds(place(name, other), place(name, one));
  }

  private Place place(int name, int candidate) {
    return names.get(name).candidates().get(candidate).place();
  }
}
