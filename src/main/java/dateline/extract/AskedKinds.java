package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.gazetteer.Candidate.Match;
import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads the common nouns that say what kind of place a name is: "the town of X", "X airbase", "A,
/// B and C provinces".
final class AskedKinds {
  private static final Set<PlaceKind> AREAS =
      Set.of(PlaceKind.ADMIN1, PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.REGION);
  private static final Set<PlaceKind> RIVER = Set.of(PlaceKind.RIVER);
  private static final Set<PlaceKind> AROUND_TOWNS =
      Set.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION);

  private final Tokens tokens;
  private final Lexicon lexicon;

  AskedKinds(Document document) {
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
  }

  /// For each name the kinds that are asked of it, empty where none are.
  ///
  /// @param candidates what each name may mean
  List<Set<PlaceKind>> of(List<TokenRange> names, List<List<Candidate>> candidates) {
    List<Set<PlaceKind>> asked = new ArrayList<>(names.size());
    for (TokenRange name : names) {
      asked.add(besides(name));
    }
    shareBackwards(names, asked);
    shareForwards(names, asked);
    for (int i = 0; i < asked.size(); i++) {
      Set<PlaceKind> kinds = isRiver(names.get(i), candidates.get(i)) ? RIVER : asked.get(i);
      asked.set(i, orTown(kinds, candidates.get(i)));
    }
    return asked;
  }

  /// "The Dnipro": an article before what only a river is called.
  private boolean isRiver(TokenRange name, List<Candidate> candidates) {
    return tokens.is(name.first() - 1, "the")
        && !candidates.isEmpty()
        && candidates.stream().allMatch(c -> c.place().kind() == PlaceKind.RIVER);
  }

  /// Where no such area is known, that of the town of its name: "the Kobani countryside".
  private static Set<PlaceKind> orTown(Set<PlaceKind> asked, List<Candidate> candidates) {
    if (Collections.disjoint(asked, AROUND_TOWNS)
        || candidates.stream().anyMatch(candidate -> asked.contains(candidate.place().kind()))
        || candidates.stream().noneMatch(candidate -> candidate.match() == Match.EXACT)) {
      return asked;
    }
    Set<PlaceKind> both = EnumSet.of(PlaceKind.CITY, PlaceKind.TOWN);
    both.addAll(asked);
    return both;
  }

  private Set<PlaceKind> besides(TokenRange name) {
    if (name.last() > name.first() && isHead(name.last())) {
      return kindsOf(name.last());
    }
    Set<PlaceKind> after = after(name);
    Set<PlaceKind> asked = after.isEmpty() ? before(name) : after;
    return asked.isEmpty() && isPart(name) ? AREAS : asked;
  }

  private boolean isHead(int i) {
    return lexicon.isPlaceHead(tokens.lower(i))
        || tokens.is(i, WordClass.STREET_HEAD)
        || tokens.is(i, WordClass.BUILDING_HEAD);
  }

  private Set<PlaceKind> kindsOf(int head) {
    Set<PlaceKind> kinds = lexicon.kindsOf(tokens.lower(head));
    if (!kinds.isEmpty()) {
      return kinds;
    }
    return tokens.is(head, WordClass.STREET_HEAD)
        ? Set.of(PlaceKind.ROAD)
        : Set.of(PlaceKind.FACILITY);
  }

  /// "southeastern Homs": what has such parts is an area rather than a town.
  private boolean isPart(TokenRange name) {
    String before = tokens.lower(name.first() - 1);
    return before.endsWith("ern") && Compass.bearingOf(before) != null;
  }

  /// "Hama western countryside", "Idlib's southern countryside".
  private int countrysideAfter(TokenRange name) {
    int i = name.last() + 1;
    if (tokens.is(i, Tokens.POSSESSIVE)) {
      i++;
    }
    while (tokens.is(i, WordClass.DIRECTION) || tokens.is(i, "and")) {
      i++;
    }
    return isCountryside(tokens, i) && !tokens.startsSentence(i) ? i : -1;
  }

  /// Whether a word speaks of the land around a town or of that of a province.
  static boolean isCountryside(Tokens tokens, int i) {
    return tokens.is(i, "countryside");
  }

  /// Whether a stretch holds such a word.
  static boolean speaksOfCountryside(Tokens tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isCountryside(tokens, i) || tokens.is(i, "rural")) {
        return true;
      }
    }
    return false;
  }

  private Set<PlaceKind> after(TokenRange name) {
    int countryside = countrysideAfter(name);
    int i = countryside < 0 ? name.last() + 1 : countryside;
    boolean apart = tokens.startsSentence(i) || !tokens.is(i, Tokens.WORD);
    boolean end = tokens.is(name.first() - 1, Tokens.JOINER) && RoadPattern.isRoad(tokens.lower(i));
    return apart || end || tokens.is(i, "area") ? Set.of() : lexicon.kindsOf(tokens.lower(i));
  }

  private Set<PlaceKind> before(TokenRange name) {
    int i = name.first() - 1;
    if (tokens.is(i, "rural")) {
      return lexicon.kindsOf("countryside");
    }
    if (tokens.is(i, "the")) {
      i--;
    }
    if (tokens.is(i, "of") || (tokens.is(i, "around") && isCountryside(tokens, i - 1))) {
      i--;
      if (isPlural(i) && !isListed(name.last() + 1)) {
        return Set.of();
      }
    } else if (!tokens.is(i, Tokens.WORD) || tokens.is(i + 1, "the")) {
      return Set.of();
    }
    return tokens.startsSentence(i + 1) ? Set.of() : lexicon.kindsOf(tokens.lower(i));
  }

  /// "Deir Ezzor, Raqqa and Hasakah provinces": the head of the last is that of all.
  private void shareBackwards(List<TokenRange> names, List<Set<PlaceKind>> asked) {
    boolean shared = false;
    for (int i = names.size() - 2; i >= 0; i--) {
      boolean listed = areListed(names.get(i), names.get(i + 1));
      shared = listed && (shared || hasPluralHeadAfter(names.get(i + 1)));
      if (shared && asked.get(i).isEmpty()) {
        asked.set(i, asked.get(i + 1));
      }
    }
  }

  /// "the villages of A, B and C": the head before the first is that of all.
  private void shareForwards(List<TokenRange> names, List<Set<PlaceKind>> asked) {
    boolean shared = false;
    for (int i = 0; i + 1 < names.size(); i++) {
      boolean listed = areListed(names.get(i), names.get(i + 1));
      shared = listed && (shared || hasPluralHeadBefore(names.get(i)));
      if (shared && asked.get(i + 1).isEmpty()) {
        asked.set(i + 1, asked.get(i));
      }
    }
  }

  private boolean isPlural(int i) {
    return tokens.lower(i).endsWith("s") && lexicon.isPlaceHead(tokens.lower(i));
  }

  /// Whether another name may follow: the districts of one name are in it and not called so.
  private boolean isListed(int i) {
    int next = tokens.is(i, Tokens.COMMA) ? i + 1 : i;
    boolean and = tokens.is(next, "and") || tokens.is(next, "or");
    return (next > i || and) && tokens.isCapital(and ? next + 1 : next);
  }

  private boolean hasPluralHeadAfter(TokenRange name) {
    return isPlural(name.last() + 1) || countrysideAfter(name) >= 0;
  }

  private boolean hasPluralHeadBefore(TokenRange name) {
    int i = tokens.is(name.first() - 1, "of") ? name.first() - 2 : name.first() - 1;
    return isPlural(i);
  }

  /// Whether only a comma, an "and" or both stand between two names, or "and northern".
  private boolean areListed(TokenRange left, TokenRange right) {
    for (int i = left.last() + 1; i < right.first(); i++) {
      if (!tokens.is(i, Tokens.COMMA)
          && !tokens.is(i, "and")
          && !tokens.is(i, "or")
          && !tokens.is(i, "the")
          && !(tokens.is(i, WordClass.DIRECTION) && i > left.last() + 1)) {
        return false;
      }
    }
    return right.first() - left.last() <= 5 && right.first() > left.last() + 1;
  }
}
