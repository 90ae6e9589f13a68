package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.gazetteer.Gazetteer;
import dateline.model.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    return lexicon.kindsOf(tokens.lower(last)).stream()
        .anyMatch(kind -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2);
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
