package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says in plain words why a name was taken for a place.
final class Reasons {
  private static final double NEAR = Sphere.cosineOf(150);
  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Choices choices;

  /// Which candidate each name is taken for, or -1.
  private final int[] taken;

  /// The spots among what they are taken for.
  private final List<Place> spots;

  Reasons(Choices choices) {
    this.choices = choices;
    taken = IntStream.range(0, choices.names().size()).map(this::taken).toArray();
    spots =
        IntStream.range(0, taken.length)
            .filter(n -> taken[n] >= 0)
            .mapToObj(n -> choices.names().get(n).candidates().get(taken[n]).place())
            .filter(place -> !place.kind().isArea())
            .distinct()
            .toList();
  }

  /// A hint is no place of the report.
  private int taken(int name) {
    return choices.names().get(name).mentions().isEmpty() ? -1 : choices.best(name);
  }

  /// Why nothing that bears the name was chosen.
  String ofDoubt(int name) {
    int count = choices.names().get(name).candidates().size();
    return count == 1
        ? "the one place known by this name does not fit the report"
        : "none of the " + count + " places known by this name fits the report";
  }

  String of(int name, int best) {
    Name of = choices.names().get(name);
    Candidate meaning = of.candidates().get(best);
    if (meaning.match() == Match.SKELETON) {
      return "a guess: " + meaning.name() + " is spelt a little like it";
    }
    if (of.isGuess(meaning)) {
      return "a guess: " + meaning.place().name() + " is seldom spelt like this";
    }
    String spelling =
        meaning.match() == Match.FOLDED ? "another spelling of " + meaning.name() + ", " : "";
    return spelling + whyThisOne(name, best);
  }

  private String whyThisOne(int name, int best) {
    Name of = choices.names().get(name);
    Place place = of.candidates().get(best).place();
    String container = containerOf(of, place);
    if (container != null) {
      return "in " + container + ", as the text says";
    }
    if (!of.asked().isEmpty() && of.asked().contains(place.kind()) && of.candidates().size() > 1) {
      return "the text speaks of a " + place.kind().label();
    }
    if (of.candidates().size() == 1) {
      return "the only place known by this name";
    }
    String area = sharedArea(place);
    if (area != null) {
      return area;
    }
    int near = othersNear(name, best);
    if (near > 0) {
      return near == 1
          ? "near another place of the report"
          : "near " + near + " other places of the report";
    }
    return "the most likely of " + of.candidates().size() + " places known by this name";
  }

  private @Nullable String containerOf(Name name, Place place) {
    if (name.container() < 0) {
      return null;
    }
    Name outer = choices.names().get(name.container());
    List<Candidate> candidates = outer.candidates();
    boolean held = candidates.stream().anyMatch(c -> Containment.holds(c.place(), place));
    return held ? outer.text() : null;
  }

  /// "in Homs, as the report's other four places are", or null where they are not.
  private @Nullable String sharedArea(Place place) {
    String area = place.admin1();
    List<Place> others = othersThan(place);
    long same =
        others.stream()
            .filter(other -> area != null && area.equals(other.admin1()))
            .filter(other -> Objects.equals(other.country(), place.country()))
            .count();
    if (same == 0) {
      return null;
    }
    if (same == 1) {
      return "in " + area + ", as another place of the report is";
    }
    String count = same < WORDS.size() ? WORDS.get((int) same) : String.valueOf(same);
    return same == others.size()
        ? "in " + area + ", as the report's other " + count + " places are"
        : "in " + area + ", as " + count + " other places of the report are";
  }

  /// The other spots that the report's names are taken for, each once.
  private List<Place> othersThan(Place place) {
    return spots.stream().filter(other -> !other.id().equals(place.id())).toList();
  }

  private int othersNear(int name, int best) {
    Place place = choices.names().get(name).candidates().get(best).place();
    Sphere point = choices.spheres().get(name)[best];
    int near = 0;
    for (int n = 0; n < taken.length; n++) {
      if (n != name && taken[n] >= 0 && isNear(n, place, point)) {
        near++;
      }
    }
    return near;
  }

  /// Whether what a name is taken for lies near a place and is not the same.
  private boolean isNear(int name, Place place, Sphere point) {
    Place other = choices.names().get(name).candidates().get(taken[name]).place();
    return choices.spheres().get(name)[taken[name]].cosine(point) >= NEAR
        && !other.id().equals(place.id());
  }
}
