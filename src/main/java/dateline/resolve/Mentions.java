package dateline.resolve;

import dateline.extract.Extraction;
import dateline.extract.Phrase;
import dateline.extract.Toponym;
import dateline.model.Article;
import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Relation;
import dateline.model.Role;
import dateline.model.Shape;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes down what was decided: a mention for each name and each phrase.
final class Mentions {
  /// A meaning less likely than this convinces nobody.
  private static final double CONVINCING = 0.2;

  /// A meaning less likely than this is not worth naming beside the chosen one.
  private static final double WORTH_NAMING = 0.01;

  private static final int MOST_RUNNERS_UP = 4;

  /// How many characters back a town still counts as the one that the text speaks of.
  private static final int TOWN_BACK = 300;

  private final Article article;
  private final Extraction extraction;
  private final Choices choices;
  private final Reasons reasons;
  private final Countries countries;

  Mentions(Article article, Extraction extraction, Choices choices, Countries countries) {
    this.countries = countries;
    this.article = article;
    this.extraction = extraction;
    this.choices = choices;
    this.reasons = new Reasons(choices);
  }

  List<PlaceMention> all() {
    PlaceMention[] mentions = new PlaceMention[extraction.toponyms().size()];
    for (int n = 0; n < choices.names().size(); n++) {
      Location location = locationOf(n);
      for (int i : choices.names().get(n).mentions()) {
        mentions[i] = mention(extraction.toponyms().get(i), location);
      }
    }
    List<PlaceMention> names =
        new Containers(extraction.toponyms()).applied(List.of(mentions), article.text());
    List<PlaceMention> all = new ArrayList<>(names);
    extraction.phrases().forEach(phrase -> addPhrase(phrase, names, all));
    return Anchors.sorted(all, Comparator.comparing(PlaceMention::span));
  }

  private void addPhrase(Phrase phrase, List<PlaceMention> names, List<PlaceMention> all) {
    List<PlaceMention> named = phrase.anchors().stream().map(names::get).toList();
    List<Place> anchors = anchorsOf(phrase, named);
    Shape shape = shapeOf(phrase, anchors, names);
    if (shape == null) {
      return;
    }
    double confidence = named.stream().mapToDouble(m -> m.location().confidence()).min().orElse(1);
    Relation relation =
        new Relation(phrase.type(), phrase.anchors(), phrase.bearing(), phrase.distanceKm());
    Location location =
        new Location.Derived(relation, shape, confidence, Descriptions.of(phrase, anchors));
    Span span = phrase.span();
    String text = article.text().substring(span.start(), span.end());
    Part part = article.partAt(span.start());
    all.add(new PlaceMention(span, text, part, Role.LOCATION, location, null));
  }

  /// What stands at a river stands there beside the town that the text speaks of.
  private @Nullable Shape shapeOf(Phrase phrase, List<Place> anchors, List<PlaceMention> names) {
    if (anchors.size() >= phrase.anchors().size()) {
      boolean atWater = phrase.type() == Relation.Type.AT && phrase.anchors().size() == 1;
      Place town = atWater ? townBefore(phrase.span(), names) : null;
      return town == null ? Shapes.of(phrase, anchors) : Shapes.beside(town);
    }
    Place town = phrase.type() == Relation.Type.AT ? townBefore(phrase.span(), names) : null;
    return town == null ? null : Shapes.beside(town);
  }

  private static @Nullable Place townBefore(Span span, List<PlaceMention> names) {
    Place town = null;
    for (PlaceMention name : names) {
      Place place = name.place().orElse(null);
      boolean before =
          name.span().end() <= span.start() && span.start() - name.span().end() < TOWN_BACK;
      if (before && place != null && place.kind().isSettlement()) {
        town = place;
      }
    }
    return town;
  }

  private List<Place> anchorsOf(Phrase phrase, List<PlaceMention> named) {
    List<Place> anchors = new ArrayList<>();
    for (PlaceMention mention : named) {
      mention.place().ifPresent(anchors::add);
    }
    phrase.countries().forEach(country -> countries.named(country).ifPresent(anchors::add));
    return anchors;
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
    double chance = choices.chances().get(name)[best];
    if (chance < CONVINCING) {
      return new Location.Unknown(reasons.ofDoubt(name));
    }
    Name of = choices.names().get(name);
    return new Location.Known(
        of.candidates().get(best).place(),
        confidenceOf(of, best, chance),
        reasons.of(name, best),
        runnersUp(name, best));
  }

  /// What only resembles a name stays a visible doubt.
  private static double confidenceOf(Name name, int best, double chance) {
    return switch (name.candidates().get(best).match()) {
      case EXACT -> chance;
      case FOLDED -> Math.min(chance, 0.95);
      case SKELETON -> Math.min(chance, 0.45);
    };
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
