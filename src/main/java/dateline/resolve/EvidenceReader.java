package dateline.resolve;

import dateline.extract.Containment;
import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.resolve.Evidence.Asked;
import dateline.resolve.Evidence.Cluster;
import dateline.resolve.Evidence.Company;
import dateline.resolve.Evidence.Crowd;
import dateline.resolve.Evidence.Fame;
import dateline.resolve.Evidence.Held;
import dateline.resolve.Evidence.Kind;
import dateline.resolve.Evidence.Named;
import dateline.resolve.Evidence.Nearest;
import dateline.resolve.Evidence.Rank;
import dateline.resolve.Evidence.Rival;
import dateline.resolve.Evidence.Size;
import dateline.resolve.Evidence.Spelt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what speaks for each meaning of a name whatever the others are taken for; see
/// [Surroundings] for the rest.
final class EvidenceReader {
  /// How far outside the circle of an area, in its radii and in km, a place may still be in it.
  private static final double BEYOND = 1.3;

  private static final double SLACK_KM = 20;

  /// How many times as many people a place must have to be as likely by another of its names.
  private static final long OTHER_NAME = 8;

  private final List<Name> names;
  private final Neighbourhood neighbourhood;
  private final NamedAreas areas;

  EvidenceReader(List<Name> names) {
    this.names = names;
    this.neighbourhood = new Neighbourhood(names);
    this.areas = new NamedAreas(names);
  }

  Evidence read(int name, int candidate) {
    Name of = names.get(name);
    Candidate meaning = of.candidates().get(candidate);
    Place place = meaning.place();
    return new Evidence(
        speltOf(meaning),
        sizeOf(place),
        kindOf(place.kind()),
        askedOf(of, place.kind()),
        heldOf(of, place),
        rankOf(of, candidate),
        areas.named(name, place),
        clusterOf(neighbourhood.othersNear(name, place.position())),
        crowdOf(of),
        fameOf(meaning.fame()),
        Rival.NONE_LOOKED_FOR,
        Nearest.NO_OTHERS,
        Company.NO_OTHERS);
  }

  /// What speaks for the name meaning a place that no gazetteer holds.
  Evidence readAbsent(int name) {
    Name of = names.get(name);
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
        crowdOf(of),
        Fame.NONE,
        greatest(of),
        names.size() < 2 ? Nearest.NO_OTHERS : Nearest.FAR,
        names.size() < 2 ? Company.NO_OTHERS : Company.NONE);
  }

  /// The greatest place that bears just the name: the greater, the less likely another.
  private static Rival greatest(Name name) {
    Rival greatest = Rival.NONE;
    for (Candidate candidate : name.candidates()) {
      Rival rival = rivalOf(candidate);
      greatest = rival.compareTo(greatest) > 0 ? rival : greatest;
    }
    return greatest;
  }

  private static Rival rivalOf(Candidate candidate) {
    if (candidate.match() != Match.EXACT) {
      return Rival.NONE;
    }
    return switch (sizeOf(candidate.place())) {
      case UNKNOWN, TINY, SMALL -> Rival.HAMLET;
      case MIDDLE, TOWN -> Rival.TOWN;
      case CITY -> Rival.CITY;
      case METROPOLIS -> Rival.METROPOLIS;
      case NATION -> Rival.AREA;
    };
  }

  private static Fame fameOf(int fame) {
    return switch (fame) {
      case 0, 1 -> Fame.NONE;
      case 2 -> Fame.SLIGHT;
      case 3 -> Fame.SOME;
      case 4 -> Fame.MUCH;
      case 5 -> Fame.GREAT;
      default -> Fame.WORLDWIDE;
    };
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
    for (Candidate outer : names.get(name.container()).candidates()) {
      boolean region = outer.place().kind() == PlaceKind.REGION;
      if (Containment.holds(outer.place(), place) || (region && isBeside(outer.place(), place))) {
        return Held.THERE;
      }
    }
    return Held.ELSEWHERE;
  }

  /// Whether a meaning lies in another country than what is said to hold the name, or far outside
  /// of it, or outside at all if it is only spelt like it.
  boolean isElsewhere(int name, int candidate) {
    Name of = names.get(name);
    if (of.container() < 0) {
      return false;
    }
    Candidate meaning = of.candidates().get(candidate);
    if (isAbroad(of, meaning.place().country())) {
      return true;
    }
    boolean outside = heldOf(of, meaning.place()) == Held.ELSEWHERE;
    return outside && (meaning.match() != Match.EXACT || isFarOutside(of, meaning.place()));
  }

  /// Whether a place lies farther from all that may hold the name than borders are doubtful.
  private boolean isFarOutside(Name of, Place place) {
    return names.get(of.container()).candidates().stream()
        .map(Candidate::place)
        .noneMatch(outer -> isBeside(outer, place));
  }

  private static boolean isBeside(Place outer, Place place) {
    double reach = outer.radiusKm() * BEYOND + SLACK_KM;
    return outer.position().distanceKm(place.position()) <= reach;
  }

  private boolean isAbroad(Name of, @Nullable String country) {
    return names.get(of.container()).candidates().stream()
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
      return population > 3 * next ? Rank.FIRST_BY_FAR : Rank.FIRST;
    }
    return greater == 1 ? Rank.SECOND : Rank.LATER;
  }

  /// A place by another of its names weighs less than its people do: Chattogram was once an
  /// Islamabad too.
  private static long weightOf(Name name, int candidate) {
    Candidate meaning = name.candidates().get(candidate);
    long population = meaning.place().population();
    return speltOf(meaning) == Spelt.MAIN_NAME ? population : population / OTHER_NAME;
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
