package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.gazetteer.Gazetteer;
import dateline.model.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks the gazetteer about stretches of one document, each spelling once.
///
/// Short forms are asked for as they stand and written out ("St. Louis", "N. Carolina", "Ill.").
final class Names {
  private static final long ORDINARY =
      WordClass.COMMON.bit()
          | WordClass.FUNCTION.bit()
          | WordClass.BODY.bit()
          | WordClass.DEMONYM.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.TITLE.bit();

  private static final Set<PlaceKind> VILLAGE = Set.of(PlaceKind.TOWN);

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Map<String, List<Candidate>> known = new HashMap<>();
  private final Map<String, List<Candidate>> near = new HashMap<>();

  Names(Tokens tokens, Gazetteer gazetteer, Lexicon lexicon) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// The places that bear exactly the name, if any.
  List<Candidate> exact(TokenRange range) {
    return known.computeIfAbsent(tokens.text(range.first(), range.last()), n -> askFor(n, range));
  }

  /// The places that bear exactly a name which stands in no range of its own.
  List<Candidate> exact(String name) {
    return known.computeIfAbsent(
        name, n -> gazetteer.knows(n) ? gazetteer.candidates(n) : List.of());
  }

  /// The places that the name may mean, however it is spelt; ordinary words and names that end in a
  /// common noun are not mistaken for other spellings.
  List<Candidate> any(TokenRange range) {
    List<Candidate> exact = exact(range);
    return exact.isEmpty() && mayBeMisspelt(range)
        ? near.computeIfAbsent(tokens.text(range.first(), range.last()), gazetteer::candidates)
        : exact;
  }

  /// What a name means where it stands: what bears it together with the noun beside it ("Damascus
  /// countryside", "Kyiv region", "Tishrin dam"), or else all that bears it.
  List<Candidate> meanings(TokenRange range) {
    for (String noun : nouns(range)) {
      String longer = tokens.text(range.first(), range.last()) + " " + noun;
      Set<PlaceKind> kinds = lexicon.kindsOf(noun);
      List<Candidate> known =
          exact(longer).stream()
              .filter(candidate -> kinds.contains(candidate.place().kind()))
              .filter(candidate -> candidate.name().equalsIgnoreCase(longer))
              .toList();
      if (!known.isEmpty()) {
        return known;
      }
    }
    List<Candidate> parts = withDirection(range);
    return parts.isEmpty() ? rivers(range, any(range)) : parts;
  }

  /// "The Dnipro": what bears an article and no noun is a river where one is called so, unless an
  /// area is ("the Gambia").
  private List<Candidate> rivers(TokenRange range, List<Candidate> candidates) {
    boolean river =
        tokens.is(range.first() - 1, "the")
            && isAlone(range.last() + 1)
            && candidates.stream().anyMatch(c -> c.place().kind() == PlaceKind.RIVER)
            && candidates.stream().noneMatch(c -> isLand(c.place().kind()));
    return river
        ? candidates.stream().filter(c -> c.place().kind() == PlaceKind.RIVER).toList()
        : candidates;
  }

  private static boolean isLand(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.REGION;
  }

  /// Whether no noun follows that a name would only describe: "the Sydney airport".
  private boolean isAlone(int i) {
    return tokens.startsSentence(i)
        || !(tokens.is(i, Tokens.WORD) || tokens.is(i, Tokens.JOINER))
        || tokens.is(i, WordClass.FUNCTION)
        || tokens.is(i, WordClass.PLACE_PREPOSITION);
  }

  /// "Western Bahr el Ghazal" where the direction is written small.
  private List<Candidate> withDirection(TokenRange range) {
    int before = range.first() - 1;
    String direction = tokens.lower(before);
    if (!direction.endsWith("ern") || tokens.isCapital(before) || isProvince(exact(range))) {
      return List.of();
    }
    String longer = direction + " " + tokens.text(range.first(), range.last());
    return exact(longer).stream()
        .filter(candidate -> isArea(candidate.place().kind()))
        .filter(candidate -> candidate.name().equalsIgnoreCase(longer))
        .toList();
  }

  private static boolean isProvince(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> candidate.place().kind())
        .anyMatch(kind -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.COUNTRY);
  }

  private List<String> nouns(TokenRange range) {
    int after = range.last() + 1;
    int before = range.first() - 2;
    int noun = tokens.is(before + 1, "of") && isNoun(before) ? before : after;
    if (!isNoun(noun) || (noun == after && tokens.startsSentence(after))) {
      return List.of();
    }
    String word = tokens.lower(noun);
    return word.equals("region") ? List.of(word, "oblast") : List.of(singular(word));
  }

  private boolean isNoun(int i) {
    if (i < 0 || i >= tokens.count || tokens.isCapital(i)) {
      return false;
    }
    Set<PlaceKind> kinds = lexicon.kindsOf(tokens.lower(i));
    return !kinds.isEmpty() && !kinds.contains(PlaceKind.CITY) && !kinds.equals(VILLAGE);
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private boolean mayBeMisspelt(TokenRange range) {
    int last = range.last();
    boolean word =
        range.first() == last
            && (tokens.classes[last] & ORDINARY) != 0
            && !tokens.is(last, WordClass.FIRST_NAME);
    return !word
        && !tokens.isAllCapitals(last)
        && !tokens.is(last, WordClass.STREET_HEAD)
        && !tokens.is(last, WordClass.BUILDING_HEAD)
        && !tokens.is(last, WordClass.BODY_HEAD)
        && !lexicon.isPlaceHead(tokens.lower(last));
  }

  private List<Candidate> askFor(String name, TokenRange range) {
    String written = writtenOut(name, range);
    if (gazetteer.knows(written)) {
      return gazetteer.candidates(written);
    }
    if (!written.equals(name) && gazetteer.knows(name)) {
      return gazetteer.candidates(name);
    }
    return range.last() > range.first() && isArea(range.last()) ? areas(written) : List.of();
  }

  private boolean isArea(int last) {
    return lexicon.kindsOf(tokens.lower(last)).stream().anyMatch(Names::isArea);
  }

  private static boolean isArea(PlaceKind kind) {
    return kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2 || kind == PlaceKind.REGION;
  }

  /// The areas that are known by the name without its word for their kind: "Sennar State"; but
  /// "Ohio State" is a university.
  private List<Candidate> areas(String name) {
    boolean state = name.endsWith("State");
    return gazetteer.candidates(name).stream()
        .filter(candidate -> candidate.match() == Match.EXACT)
        .filter(candidate -> !state || !"US".equals(candidate.place().country()))
        .toList();
  }

  /// A short form alone becomes what it stands for, one in front of a name the word that it is.
  private String writtenOut(String name, TokenRange range) {
    int dot = name.indexOf(' ');
    String first = dot < 0 ? name : name.substring(0, dot);
    String expansion = lexicon.expansionOf(first);
    if (expansion == null || isStateCodeOutOfPlace(first, range)) {
      return name;
    }
    return dot < 0 ? expansion : expansion + name.substring(dot);
  }

  /// Two capitals stand for a state only after the name of a town: "Dayton, OH".
  private boolean isStateCodeOutOfPlace(String code, TokenRange range) {
    return code.length() == 2
        && !code.equals("US")
        && !code.equals("UK")
        && !(tokens.is(range.first() - 1, Tokens.COMMA) && tokens.isCapital(range.first() - 2));
  }
}
