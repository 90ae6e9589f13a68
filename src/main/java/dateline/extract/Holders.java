package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the name that says where another one lies: "Portland, Oregon", "Solhan in Yagha province",
/// "the Nawa district of Ghazni".
final class Holders {
  private static final Set<PlaceKind> AREAS = Set.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2);

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Chains chains;
  private final List<TokenRange> names;
  private final List<List<Candidate>> candidates;
  private final List<Set<PlaceKind>> asked;
  private final Map<Integer, Integer> byFirstToken = new HashMap<>();

  /// @param asked for each name the kinds that the words around it name
  Holders(
      Document document,
      List<TokenRange> names,
      List<List<Candidate>> candidates,
      List<Set<PlaceKind>> asked) {
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
    this.chains = new Chains(document);
    this.names = names;
    this.candidates = candidates;
    this.asked = asked;
    for (int i = 0; i < names.size(); i++) {
      byFirstToken.put(names.get(i).first(), i);
    }
  }

  /// The index of the name that holds a name, or -1.
  int of(int name) {
    TokenRange outer = chains.containerAfter(names.get(name));
    return outer == null ? areaAfterIn(name) : byFirstToken.getOrDefault(outer.first(), -1);
  }

  /// The name of an area in "X in Y", "X village in the eastern Y province", or -1.
  private int areaAfterIn(int name) {
    int in = names.get(name).last() + 1;
    if (isHead(in)) {
      in++;
    }
    boolean inside = tokens.is(in, "in") || (tokens.is(in, "of") && isHead(in - 1));
    if (!inside || tokens.startsSentence(in) || isCountry(candidates.get(name))) {
      return -1;
    }
    int i = in + 1;
    while (tokens.is(i, "the") || tokens.is(i, "of") || isHead(i) || isSide(i)) {
      i++;
    }
    int area = byFirstToken.getOrDefault(i, -1);
    return area >= 0 && isHolder(area, name) ? area : -1;
  }

  private boolean isHead(int i) {
    return !tokens.isCapital(i) && lexicon.isPlaceHead(tokens.lower(i));
  }

  private boolean isSide(int i) {
    return !tokens.isCapital(i) && tokens.is(i, WordClass.DIRECTION);
  }

  private boolean isHolder(int area, int name) {
    boolean said = asked.get(area).stream().anyMatch(AREAS::contains);
    boolean knownAsArea =
        candidates.get(area).stream().anyMatch(c -> AREAS.contains(c.place().kind()));
    return Containment.holdsAny(candidates.get(area), candidates.get(name))
        || (said && knownAsArea && !asked.get(name).contains(PlaceKind.ADMIN1));
  }

  private static boolean isCountry(List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
  }
}
