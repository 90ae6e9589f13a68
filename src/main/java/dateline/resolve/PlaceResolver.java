package dateline.resolve;

import dateline.extract.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Weighs the meanings of all names of a report together, a few times over: what the others are
/// taken for is evidence for each.
final class PlaceResolver {
  private static final int ROUNDS = 3;

  /// What it costs a meaning, in log-odds, to lie in another country than the text says.
  private static final double ABROAD = 4;

  private final Scorecard card;

  PlaceResolver(Scorecard card) {
    this.card = card;
  }

  /// @param usedAsAreas indexes of the names that the text uses as those of areas
  Choices resolve(List<Name> names, Set<Integer> usedAsAreas) {
    Choices choices = Choices.open(names);
    Neighbourhood neighbourhood = new Neighbourhood(names);
    NamedAreas areas = new NamedAreas(names);
    for (int round = 0; round < ROUNDS; round++) {
      choices = weighed(choices, new EvidenceReader(choices, neighbourhood, areas));
    }
    return new Namesakes(choices, usedAsAreas).settled();
  }

  private Choices weighed(Choices choices, EvidenceReader reader) {
    List<double[]> chances = new ArrayList<>(choices.names().size());
    for (int n = 0; n < choices.names().size(); n++) {
      if (choices.names().get(n).isSaid()) {
        chances.add(choices.chances().get(n));
        continue;
      }
      int candidates = choices.names().get(n).candidates().size();
      double[] scores = new double[candidates + 1];
      for (int c = 0; c < candidates; c++) {
        scores[c] = card.score(reader.read(n, c).answers()) - (reader.isAbroad(n, c) ? ABROAD : 0);
      }
      scores[candidates] = card.score(reader.readAbsent(n).answers());
      chances.add(chancesOf(scores));
    }
    return choices.with(chances);
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
