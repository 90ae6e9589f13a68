package dateline.extract;

import dateline.model.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Arabic words that place something by a name: "north of", "near", "between ... and", and the
/// "northern countryside" whose adjective follows the name.
final class ArabicPattern implements PhraseFinder.Pattern {
  private static final Set<String> NEAR =
      Set.of("قرب", "جوار", "بجوار", "محيط", "مشارف", "أطراف", "ضواحي", "حول");
  private static final Set<String> NEAR_BEFORE_FROM = Set.of("بالقرب", "القرب");

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.first(name) - 1;
    if (!tokens.isCaseless(before) || tokens.startsSentence(scene.first(name))) {
      return null;
    }
    Phrase adjective = adjectiveAfter(scene, name);
    if (adjective != null) {
      return adjective;
    }
    String word = plain(tokens.lower(before));
    if (word.equals("بين")) {
      return between(scene, name, before);
    }
    if (NEAR.contains(word)) {
      return Phrase.of(tokens.span(before, scene.last(name)), Relation.Type.NEAR, name);
    }
    if (word.equals("من") && NEAR_BEFORE_FROM.contains(plain(tokens.lower(before - 1)))) {
      return Phrase.of(tokens.span(before - 1, scene.last(name)), Relation.Type.NEAR, name);
    }
    return direction(scene, name, before);
  }

  /// The word without an "and" that is glued to it.
  private static String plain(String word) {
    return word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
  }

  private static @Nullable Phrase between(Scene scene, int name, int before) {
    Tokens tokens = scene.tokens;
    int and = scene.last(name) + 1;
    boolean apart = tokens.is(and, "و");
    int other = scene.nameAt(apart ? and + 1 : and);
    boolean joined = apart || (tokens.isCaseless(and) && tokens.lower(and).startsWith("و"));
    return other < 0 || !joined
        ? null
        : Phrase.of(tokens.span(before, scene.last(other)), Relation.Type.BETWEEN, name, other);
  }

  private static @Nullable Phrase direction(Scene scene, int name, int before) {
    Tokens tokens = scene.tokens;
    int first = before;
    String words = plain(tokens.lower(before));
    if (Compass.arabic(words) != null && Compass.arabic(plain(tokens.lower(before - 1))) != null) {
      first--;
      words = plain(tokens.lower(first)) + " " + words;
    }
    Double bearing = Compass.arabic(words);
    if (bearing == null) {
      return null;
    }
    Distance distance = Distance.endingAt(tokens, first - 1);
    boolean part = distance == null && scene.isCountry(name);
    int start = distance == null ? first : distance.first();
    return Phrase.of(
            tokens.span(start, scene.last(name)),
            part ? Relation.Type.PART : Relation.Type.DIRECTION,
            name)
        .towards(bearing)
        .atKm(distance == null ? null : distance.km());
  }

  /// "The countryside of X, the northern".
  private static @Nullable Phrase adjectiveAfter(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int before = scene.first(name) - 1;
    int last = scene.last(name) + 1;
    String words = tokens.lower(last);
    if (!plain(tokens.lower(before)).equals("ريف") || !words.startsWith("ال")) {
      return null;
    }
    String second = tokens.lower(last + 1);
    if (second.startsWith("ال") && Compass.arabic(words + " " + second) != null) {
      words += " " + second;
      last++;
    }
    Double bearing = Compass.arabic(words);
    return bearing == null
        ? null
        : Phrase.of(tokens.span(before, last), Relation.Type.PART, name).towards(bearing);
  }
}
