package dateline.resolve;

import dateline.gazetteer.Candidate;
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

  /// The likeliest candidate of a name, or -1 if it has none.
  int best(int name) {
    double[] of = chances.get(name);
    int best = -1;
    for (int i = 0; i + 1 < of.length; i++) {
      if (best < 0 || of[i] > of[best]) {
        best = i;
      }
    }
    return best;
  }
}
