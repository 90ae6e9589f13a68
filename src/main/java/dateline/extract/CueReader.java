package dateline.extract;

import dateline.extract.Cues.Ambiguity;
import dateline.extract.Cues.Chain;
import dateline.extract.Cues.Elsewhere;
import dateline.extract.Cues.Known;
import dateline.extract.Cues.Twin;
import dateline.extract.Cues.Within;
import dateline.gazetteer.Candidate;
import dateline.model.Place;
import dateline.model.PlaceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads off a document what speaks for and against a stretch of it being the name of a place.
final class CueReader {
  private final Document document;
  private final Tokens tokens;
  private final Neighbours neighbours;
  private final RunNeighbours mates;
  private final Wordings wordings;
  private final Chains chains;

  CueReader(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.neighbours = new Neighbours(document);
    this.mates = new RunNeighbours(document);
    this.wordings = new Wordings(document);
    this.chains = new Chains(document);
  }

  Cues read(TokenRange range) {
    List<Candidate> candidates = document.names().any(range);
    Chain chain = chains.of(range);
    return new Cues(
        knownOf(candidates),
        ambiguityOf(candidates.size()),
        wordings.of(range),
        neighbours.before(range),
        neighbours.after(range, chain),
        mates.left(range),
        mates.right(range),
        within(range),
        elsewhere(range),
        document.settings().get(range.first()),
        chain,
        Twin.NONE);
  }

  private static Known knownOf(List<Candidate> candidates) {
    Known best = Known.NOTHING;
    for (Candidate candidate : candidates) {
      Known known =
          switch (candidate.match()) {
            case SKELETON -> Known.SKELETON;
            case FOLDED -> Known.FOLDED;
            case SAID, EXACT -> knownOf(candidate.place());
          };
      best = rank(known) > rank(best) ? known : best;
    }
    return best;
  }

  private static Known knownOf(Place place) {
    PlaceKind kind = place.kind();
    return switch (kind) {
      case CONTINENT, COUNTRY -> Known.COUNTRY;
      case ADMIN1 -> Known.PROVINCE;
      case ADMIN2 -> Known.DISTRICT;
      case REGION, RIVER, LAKE, SEA, ISLAND, DESERT, MOUNTAIN, VALLEY -> Known.NATURE;
      case CITY, TOWN, NEIGHBOURHOOD -> bySize(place.population());
      default -> Known.WORKS;
    };
  }

  private static Known bySize(long population) {
    if (population < 1_500) {
      return Known.HAMLET;
    }
    if (population < 10_000) {
      return Known.VILLAGE;
    }
    if (population < 60_000) {
      return Known.TOWN;
    }
    return population < 700_000 ? Known.CITY : Known.METROPOLIS;
  }

  private static int rank(Known known) {
    return switch (known) {
      case NOTHING -> 0;
      case SKELETON -> 1;
      case FOLDED -> 2;
      case HAMLET -> 3;
      case VILLAGE -> 4;
      case WORKS -> 5;
      case TOWN -> 6;
      case DISTRICT -> 7;
      case NATURE -> 8;
      case CITY -> 9;
      case PROVINCE -> 10;
      case METROPOLIS -> 11;
      case COUNTRY -> 12;
    };
  }

  private static Ambiguity ambiguityOf(int count) {
    return switch (count) {
      case 0 -> Ambiguity.NONE;
      case 1 -> Ambiguity.ONE;
      case 2, 3 -> Ambiguity.FEW;
      default -> count < 10 ? Ambiguity.SOME : Ambiguity.MANY;
    };
  }

  private Within within(TokenRange range) {
    TokenRange body = document.bodyAt(range);
    if (body != null) {
      return inBody(range, body);
    }
    TokenRange person = document.personAt(range);
    return person == null ? Within.NOTHING : inPerson(range, person);
  }

  private static Within inBody(TokenRange range, TokenRange body) {
    if (range.contains(body)) {
      return Within.BODY;
    }
    if (range.first() <= body.first()) {
      return Within.BODY_FRONT;
    }
    return range.last() >= body.last() ? Within.BODY_END : Within.BODY_INNER;
  }

  private static Within inPerson(TokenRange range, TokenRange person) {
    if (range.contains(person)) {
      return Within.PERSON;
    }
    if (range.first() <= person.first()) {
      return Within.PERSON_FIRST;
    }
    return range.last() >= person.last() ? Within.PERSON_LAST : Within.PERSON_INNER;
  }

  private Elsewhere elsewhere(TokenRange range) {
    if (range.first() != range.last()) {
      return Elsewhere.NOWHERE;
    }
    String word = tokens.lower(range.first());
    if (document.persons().hasLastWord(word)) {
      return Elsewhere.LAST_NAME_OF_PERSON;
    }
    if (document.persons().hasFirstWord(word)) {
      return Elsewhere.FIRST_NAME_OF_PERSON;
    }
    if (document.smallWords().contains(word)) {
      return Elsewhere.IN_SMALL_LETTERS;
    }
    return count(word) > 1 ? Elsewhere.AGAIN : Elsewhere.NOWHERE;
  }

  private int count(String word) {
    @Nullable Integer count = document.counts().get(word);
    return count == null ? 0 : count;
  }
}
