package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the name that says where another one lies: "Portland, Oregon", "Solhan in Yagha province",
/// "the Nawa district of Ghazni".
final class Holders {
  private static final Set<PlaceKind> AREAS =
      Set.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION);

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

  /// The index of the name that holds a name, or -1. What holds the last of a list holds them all
  /// where one noun is theirs: "Bati Kot and Khogyani districts, Nangarhar", "the villages of Hass
  /// and Kfar Nabl in Idlib".
  int of(int name) {
    int own = own(name);
    int next = name + 1;
    if (own >= 0 || next >= names.size() || !isListedWith(name, next)) {
      return own;
    }
    int shared = of(next);
    return shared == name ? -1 : shared;
  }

  private boolean isListedWith(int name, int next) {
    int gap = names.get(next).first() - names.get(name).last();
    int between = names.get(name).last() + 1;
    boolean joined = tokens.is(between, Tokens.COMMA) || tokens.is(between, "and");
    boolean noun = asked.get(name).contains(PlaceKind.ADMIN2) || isVillage(name);
    return noun && joined && gap <= 3 && asked.get(name).equals(asked.get(next));
  }

  private boolean isVillage(int name) {
    return asked.get(name).contains(PlaceKind.TOWN) && !asked.get(name).contains(PlaceKind.ADMIN1);
  }

  private int own(int name) {
    TokenRange outer = chains.containerAfter(names.get(name));
    if (outer != null) {
      int holder = byFirstToken.getOrDefault(outer.first(), -1);
      return holder >= 0 && areListedProvinces(name, holder) ? -1 : holder;
    }
    int area = areaAfterIn(name);
    return area < 0 ? areaAfterComma(name) : area;
  }

  /// "Georgia, Oklahoma, Pennsylvania and Ohio": there is an Oklahoma in Pennsylvania, but what
  /// stands in a list of provinces is one.
  private boolean areListedProvinces(int name, int next) {
    if (!isProvince(name) || !isProvince(next)) {
      return false;
    }
    boolean before = name > 0 && isProvince(name - 1) && areJoined(name - 1, name);
    boolean after = next + 1 < names.size() && isProvince(next + 1) && areJoined(next, next + 1);
    return before || after;
  }

  private boolean isProvince(int name) {
    return candidates.get(name).stream()
        .anyMatch(c -> c.place().kind() == PlaceKind.ADMIN1 && c.match() == Match.EXACT);
  }

  private boolean areJoined(int left, int right) {
    int between = names.get(left).last() + 1;
    boolean joined = tokens.is(between, Tokens.COMMA) || tokens.is(between, "and");
    return joined && names.get(right).first() - between <= 2;
  }

  /// The area in "Palma, Cabo Delgado province" and "Alishing district, Laghman", but not in a list
  /// of provinces, or -1.
  private int areaAfterComma(int name) {
    int after = names.get(name).last() + 1;
    int comma = isHead(after) ? after + 1 : after;
    int area = tokens.is(comma, Tokens.COMMA) ? byFirstToken.getOrDefault(comma + 1, -1) : -1;
    if (area < 0 || asked.get(name).contains(PlaceKind.ADMIN1)) {
      return -1;
    }
    int last = names.get(area).last();
    int noun = isHead(last + 1) ? last + 1 : last;
    boolean district =
        comma > after && lexicon.kindsOf(tokens.lower(after)).contains(PlaceKind.ADMIN2);
    boolean said = district || lexicon.kindsOf(tokens.lower(noun)).contains(PlaceKind.ADMIN1);
    boolean known = candidates.get(area).stream().anyMatch(c -> AREAS.contains(c.place().kind()));
    return said && known && !isCountry(candidates.get(name)) ? area : -1;
  }

  /// The name of an area in "X in Y", "X village in the eastern Y province", or -1.
  private int areaAfterIn(int name) {
    int in = afterApposition(names.get(name).last() + 1);
    boolean inside = tokens.is(in, "in") || (tokens.is(in, "of") && isHead(in - 1));
    if (!inside || tokens.startsSentence(in) || isCountry(candidates.get(name))) {
      return -1;
    }
    int i = in + 1;
    while (tokens.is(i, "the") || tokens.is(i, "of") || isHead(i) || isSide(i)) {
      i++;
    }
    int area = byFirstToken.getOrDefault(i, -1);
    if (area < 0 || area == name) {
      return -1;
    }
    return isHolder(area, name) ? area : holderOf(area, name);
  }

  /// What holds the town or the area that holds a name: "the Kala area of Deh Rawud, Urozgan".
  private int holderOf(int area, int name) {
    int outer = area > name ? own(area) : -1;
    return outer > area ? outer : -1;
  }

  /// Where "village", ", a small village" or ", which lies" ends that may stand between a name and
  /// what it lies in.
  private int afterApposition(int first) {
    int i = tokens.is(first, Tokens.COMMA) ? first + 1 : first;
    if (tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the")) {
      for (int noun = i + 1; noun < i + 4 && !tokens.isCapital(noun); noun++) {
        if (isHead(noun)) {
          return noun + 1;
        }
      }
    }
    return isHead(i) ? i + 1 : i;
  }

  private boolean isHead(int i) {
    return !tokens.isCapital(i) && lexicon.isPlaceHead(tokens.lower(i));
  }

  private boolean isSide(int i) {
    return !tokens.isCapital(i) && tokens.is(i, WordClass.DIRECTION);
  }

  private boolean isHolder(int area, int name) {
    boolean said = asked.get(area).stream().anyMatch(AREAS::contains) || isGuess(name);
    boolean knownAsArea =
        candidates.get(area).stream().anyMatch(c -> AREAS.contains(c.place().kind()));
    return Containment.holdsAny(candidates.get(area), candidates.get(name))
        || (said && knownAsArea && !asked.get(name).contains(PlaceKind.ADMIN1));
  }

  /// Whether nothing bears the name just so.
  private boolean isGuess(int name) {
    return candidates.get(name).stream()
        .noneMatch(c -> c.match() == Match.EXACT || c.match() == Match.SAID);
  }

  private static boolean isCountry(List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
  }
}
