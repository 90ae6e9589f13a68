package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Asked;
import dateline.resolve.Evidence.Cluster;
import dateline.resolve.Evidence.Company;
import dateline.resolve.Evidence.Crowd;
import dateline.resolve.Evidence.Held;
import dateline.resolve.Evidence.Kind;
import dateline.resolve.Evidence.Named;
import dateline.resolve.Evidence.Nearest;
import dateline.resolve.Evidence.Rank;
import dateline.resolve.Evidence.Size;
import dateline.resolve.Evidence.Spelt;

/// Reads what speaks for each meaning of a name, given how likely the meanings of the others are.
final class EvidenceReader {
  private final Choices choices;
  private final Neighbourhood neighbourhood;
  private final NamedAreas areas;
  private final Surroundings surroundings;

  EvidenceReader(Choices choices, Neighbourhood neighbourhood, NamedAreas areas) {
    this.choices = choices;
    this.neighbourhood = neighbourhood;
    this.areas = areas;
    this.surroundings = new Surroundings(choices);
  }

  Evidence read(int name, int candidate) {
    Name of = choices.names().get(name);
    Candidate meaning = of.candidates().get(candidate);
    Place place = meaning.place();
    Sphere point = choices.spheres().get(name)[candidate];
    return new Evidence(
        speltOf(meaning),
        sizeOf(place),
        kindOf(place.kind()),
        askedOf(of, place.kind()),
        heldOf(of, place),
        rankOf(of, candidate),
        areas.named(name, place),
        clusterOf(neighbourhood.othersNear(name, place.position())),
        surroundings.nearest(name, point),
        surroundings.company(name, point),
        crowdOf(of));
  }

  /// What speaks for the name meaning a place that no gazetteer holds.
  Evidence readAbsent(int name) {
    Name of = choices.names().get(name);
    Asked asked = of.asked().isEmpty() ? Asked.NOTHING : Asked.THIS;
    Held held = of.container() < 0 ? Held.UNSAID : Held.ELSEWHERE;
    return new Evidence(
        Spelt.ABSENT,
        Size.UNKNOWN,
        Kind.NONE,
        asked,
        held,
        Rank.ONLY,
        Named.NONE,
        Cluster.NONE,
        choices.names().size() < 2 ? Nearest.NO_OTHERS : Nearest.FAR,
        choices.names().size() < 2 ? Company.NO_OTHERS : Company.NONE,
        crowdOf(of));
  }

  private static Spelt speltOf(Candidate candidate) {
    return switch (candidate.match()) {
      case FOLDED -> Spelt.FOLDED;
      case SKELETON -> Spelt.SKELETON;
      case SAID, EXACT ->
          candidate.name().equals(candidate.place().name()) ? Spelt.MAIN_NAME : Spelt.OTHER_NAME;
    };
  }

  private static Size sizeOf(Place place) {
    if (place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.ADMIN1) {
      return Size.NATION;
    }
    long population = place.population();
    if (population == 0) {
      return Size.UNKNOWN;
    }
    if (population < 1_500) {
      return Size.TINY;
    }
    if (population < 6_000) {
      return Size.SMALL;
    }
    if (population < 25_000) {
      return Size.MIDDLE;
    }
    if (population < 100_000) {
      return Size.TOWN;
    }
    return population < 700_000 ? Size.CITY : Size.METROPOLIS;
  }

  private static Kind kindOf(PlaceKind kind) {
    return switch (kind) {
      case CONTINENT -> Kind.CONTINENT;
      case COUNTRY -> Kind.COUNTRY;
      case ADMIN1 -> Kind.PROVINCE;
      case ADMIN2 -> Kind.DISTRICT;
      case CITY -> Kind.CITY;
      case TOWN -> Kind.TOWN;
      case NEIGHBOURHOOD -> Kind.PART_OF_TOWN;
      case RIVER, LAKE, SEA -> Kind.WATER;
      case REGION, ISLAND, DESERT, MOUNTAIN, VALLEY -> Kind.LAND;
      default -> Kind.WORKS;
    };
  }

  private static Asked askedOf(Name name, PlaceKind kind) {
    if (name.asked().isEmpty()) {
      return Asked.NOTHING;
    }
    return name.asked().contains(kind) ? Asked.THIS : Asked.ANOTHER;
  }

  private Held heldOf(Name name, Place place) {
    if (name.container() < 0) {
      return Held.UNSAID;
    }
    for (Candidate outer : choices.names().get(name.container()).candidates()) {
      if (Containment.holds(outer.place(), place)) {
        return Held.THERE;
      }
    }
    return Held.ELSEWHERE;
  }

  /// Whether a meaning lies in another country than what is said to hold the name.
  boolean isAbroad(int name, int candidate) {
    Name of = choices.names().get(name);
    String country = of.candidates().get(candidate).place().country();
    return of.container() >= 0
        && choices.names().get(of.container()).candidates().stream()
            .map(outer -> outer.place().country())
            .noneMatch(outer -> outer == null || outer.equals(country));
  }

  private static Rank rankOf(Name name, int candidate) {
    if (name.candidates().size() == 1) {
      return Rank.ONLY;
    }
    long population = weightOf(name, candidate);
    int greater = 0;
    long next = 0;
    for (int i = 0; i < name.candidates().size(); i++) {
      long other = weightOf(name, i);
      if (i != candidate) {
        greater += other > population ? 1 : 0;
        next = Math.max(next, other);
      }
    }
    if (greater == 0) {
      return population > 8 * next ? Rank.FIRST_BY_FAR : Rank.FIRST;
    }
    return greater == 1 ? Rank.SECOND : Rank.LATER;
  }

  private static long weightOf(Name name, int candidate) {
    return name.candidates().get(candidate).place().population();
  }

  private static Cluster clusterOf(int others) {
    return switch (others) {
      case 0 -> Cluster.NONE;
      case 1 -> Cluster.ONE;
      case 2 -> Cluster.TWO;
      case 3 -> Cluster.THREE;
      default -> Cluster.MORE;
    };
  }

  private static Crowd crowdOf(Name name) {
    int count = name.candidates().size();
    if (count <= 1) {
      return Crowd.ONE;
    }
    if (count <= 4) {
      return Crowd.FEW;
    }
    return count <= 12 ? Crowd.SOME : Crowd.MANY;
  }
}
