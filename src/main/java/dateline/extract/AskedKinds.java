package dateline.extract;

import dateline.model.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the common nouns that say what kind of place a name is: "the town of X", "X airbase", "A,
/// B and C provinces".
final class AskedKinds {
  private static final Set<PlaceKind> AREAS =
      Set.of(PlaceKind.ADMIN1, PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.REGION);

  private final Tokens tokens;
  private final Lexicon lexicon;

  AskedKinds(Document document) {
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
  }

  /// For each name the kinds that are asked of it, empty where none are.
  List<Set<PlaceKind>> of(List<TokenRange> names) {
    List<Set<PlaceKind>> asked = new ArrayList<>(names.size());
    for (TokenRange name : names) {
      asked.add(besides(name));
    }
    shareBackwards(names, asked);
    shareForwards(names, asked);
    return asked;
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

  private Set<PlaceKind> after(TokenRange name) {
    int i = name.last() + 1;
    boolean apart = tokens.startsSentence(i) || !tokens.is(i, Tokens.WORD);
    boolean end = tokens.is(name.first() - 1, Tokens.JOINER) && RoadPattern.isRoad(tokens.lower(i));
    return apart || end || tokens.is(i, "area") ? Set.of() : lexicon.kindsOf(tokens.lower(i));
  }

  private Set<PlaceKind> before(TokenRange name) {
    int i = name.first() - 1;
    if (tokens.is(i, "the")) {
      i--;
    }
    if (tokens.is(i, "of")) {
      i--;
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

  private boolean hasPluralHeadAfter(TokenRange name) {
    String word = tokens.lower(name.last() + 1);
    return word.endsWith("s") && lexicon.isPlaceHead(word);
  }

  private boolean hasPluralHeadBefore(TokenRange name) {
    int i = tokens.is(name.first() - 1, "of") ? name.first() - 2 : name.first() - 1;
    String word = tokens.lower(i);
    return word.endsWith("s") && lexicon.isPlaceHead(word);
  }

  /// Whether only a comma, an "and" or both stand between two names.
  private boolean areListed(TokenRange left, TokenRange right) {
    for (int i = left.last() + 1; i < right.first(); i++) {
      if (!tokens.is(i, Tokens.COMMA)
          && !tokens.is(i, "and")
          && !tokens.is(i, "or")
          && !tokens.is(i, "the")) {
        return false;
      }
    }
    return right.first() - left.last() <= 4 && right.first() > left.last() + 1;
  }
}
