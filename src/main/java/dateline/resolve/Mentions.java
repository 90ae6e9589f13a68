package dateline.resolve;

import dateline.extract.Extraction;
import dateline.extract.Toponym;
import dateline.gazetteer.Candidate;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Writes down what was decided of the names: a mention for each time that one occurs.
final class Mentions {
  /// A meaning less likely than this convinces nobody.
  private static final double CONVINCING = 0.25;

  /// A meaning less likely than this is not worth naming beside the chosen one.
  private static final double WORTH_NAMING = 0.01;

  private static final int MOST_RUNNERS_UP = 4;

  /// What only sounds a little like a name is never surer than this.
  private static final double GUESSED = 0.45;

  private final Article article;
  private final Extraction extraction;
  private final Choices choices;
  private final Calibration calibration;
  private final Reasons reasons;

  Mentions(Article article, Extraction extraction, Choices choices, Calibration calibration) {
    this.article = article;
    this.extraction = extraction;
    this.choices = choices;
    this.calibration = calibration;
    this.reasons = new Reasons(choices);
  }

  /// A mention for each name, in the order of the text.
  List<PlaceMention> ofNames() {
    PlaceMention[] mentions = new PlaceMention[extraction.toponyms().size()];
    for (int n = 0; n < choices.names().size(); n++) {
      List<Integer> of = choices.names().get(n).mentions();
      if (!of.isEmpty()) {
        Location location = locationOf(n);
        of.forEach(i -> mentions[i] = mention(extraction.toponyms().get(i), location));
      }
    }
    return List.of(mentions);
  }

  private PlaceMention mention(Toponym toponym, Location location) {
    Part part = article.partAt(toponym.span().start());
    Role role = part == Part.DATELINE ? Role.FILED : toponym.role();
    return new PlaceMention(toponym.span(), toponym.text(), part, role, location, null);
  }

  private Location locationOf(int name) {
    int best = choices.best(name);
    if (best < 0) {
      return new Location.Unknown("no gazetteer at hand holds this name");
    }
    double chance = calibration.of(choices.support(name, best));
    if (chance < CONVINCING) {
      return new Location.Unknown(reasons.ofDoubt(name));
    }
    Name of = choices.names().get(name);
    if (of.isSaid()) {
      Place place = of.candidates().getFirst().place();
      return new Location.Known(place, 1, Location.SET_BY_USER, others(of));
    }
    return new Location.Known(
        of.candidates().get(best).place(),
        confidenceOf(of, best, chance),
        reasons.of(name, best),
        runnersUp(name, best));
  }

  /// What only resembles a name stays a visible doubt.
  private static double confidenceOf(Name name, int best, double chance) {
    Candidate meaning = name.candidates().get(best);
    return switch (meaning.match()) {
      case SAID -> chance;
      case EXACT -> name.isGuess(meaning) ? Math.min(chance, GUESSED) : chance;
      case FOLDED -> Math.min(chance, 0.95);
      case SKELETON -> Math.min(chance, GUESSED);
    };
  }

  /// What a name could mean if people did not say what it does.
  private List<Place> others(Name name) {
    return extraction.toponyms().get(name.mentions().getFirst()).candidates().stream()
        .skip(1)
        .limit(MOST_RUNNERS_UP)
        .map(Candidate::place)
        .toList();
  }

  private List<Place> runnersUp(int name, int best) {
    double[] chances = choices.chances().get(name);
    return IntStream.range(0, chances.length - 1)
        .filter(i -> i != best && chances[i] >= WORTH_NAMING)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -chances[i]))
        .limit(MOST_RUNNERS_UP)
        .map(i -> choices.names().get(name).candidates().get(i).place())
        .toList();
  }
}
