package dateline.resolve;

import dateline.extract.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Weighs the meanings of all names of a report together, a few times over: what the others are
/// taken for is evidence for each.
final class PlaceResolver {
  private static final int ROUNDS = 3;

  /// What it costs a meaning, in log-odds, to lie elsewhere than the text says.
  private static final double ELSEWHERE = 4;

  /// What it costs a town to be meant by a name that the text uses as an area's.
  private static final double TOWN_FOR_AREA = 4;

  private final Scorecard card;

  PlaceResolver(Scorecard card) {
    this.card = card;
  }

  /// @param usedAsAreas indexes of the names that the text uses as those of areas
  Choices resolve(List<Name> names, Set<Integer> usedAsAreas) {
    List<Prior[]> priors = priors(names, usedAsAreas);
    Choices choices = Choices.open(names);
    for (int round = 0; round < ROUNDS; round++) {
      choices = weighed(choices, priors);
    }
    return new Namesakes(choices, usedAsAreas).settled();
  }

  /// What stays the same in all rounds of weighing a meaning.
  private static final class Prior {
    final int[] answers;
    final double score;

    Prior(int[] answers, double score) {
      this.answers = answers;
      this.score = score;
    }
  }

  /// For each name those of its candidates and, last, that of a place that no gazetteer holds.
  private List<Prior[]> priors(List<Name> names, Set<Integer> usedAsAreas) {
    EvidenceReader reader = new EvidenceReader(names);
    List<Prior[]> priors = new ArrayList<>(names.size());
    for (int n = 0; n < names.size(); n++) {
      int candidates = names.get(n).candidates().size();
      Prior[] of = new Prior[candidates + 1];
      for (int c = 0; c < candidates; c++) {
        int[] answers = reader.read(n, c).answers();
        boolean town = names.get(n).candidates().get(c).place().kind().isSettlement();
        double cost =
            (reader.isElsewhere(n, c) ? ELSEWHERE : 0)
                + (town && usedAsAreas.contains(n) ? TOWN_FOR_AREA : 0);
        of[c] = new Prior(answers, card.score(answers, 0, Evidence.FIRST_OF_COMPANY) - cost);
      }
      int[] absent = reader.readAbsent(n).answers();
      of[candidates] = new Prior(absent, card.score(absent));
      priors.add(of);
    }
    return priors;
  }

  private Choices weighed(Choices choices, List<Prior[]> priors) {
    Surroundings surroundings = new Surroundings(choices);
    List<double[]> chances = new ArrayList<>(choices.names().size());
    for (int n = 0; n < choices.names().size(); n++) {
      chances.add(
          choices.names().get(n).isSaid()
              ? choices.chances().get(n)
              : chancesOf(scores(n, priors.get(n), choices.spheres().get(n), surroundings)));
    }
    return choices.with(chances);
  }

  private double[] scores(int name, Prior[] priors, Sphere[] points, Surroundings surroundings) {
    double[] scores = new double[priors.length];
    for (int c = 0; c < points.length; c++) {
      int[] answers = priors[c].answers;
      surroundings.beside(name, points[c]).answer(answers);
      scores[c] = priors[c].score + card.score(answers, Evidence.FIRST_OF_COMPANY, answers.length);
    }
    scores[points.length] = priors[points.length].score;
    return scores;
  }

  /// Scores, which are log-odds, into chances that sum to 1.
  static double[] chancesOf(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    double[] chances = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      chances[i] = Math.exp(scores[i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
