package dateline.extract;

import dateline.model.Relation;
import java.util.ArrayList;
import java.util.List;

/// "the Iraqi-Syrian border", "the Jordanian border": the countries are not named but meant.
final class AdjectiveBorders {
  private AdjectiveBorders() {}

  static List<Phrase> in(Scene scene) {
    Tokens tokens = scene.tokens;
    List<Phrase> found = new ArrayList<>();
    for (int i = 1; i < tokens.count; i++) {
      String second = BorderPattern.isBorder(tokens.lower(i)) ? countryOf(scene, i - 1) : "";
      if (second.isEmpty()) {
        continue;
      }
      String first = tokens.is(i - 2, Tokens.JOINER) ? countryOf(scene, i - 3) : "";
      boolean two = !first.isEmpty();
      found.add(
          Phrase.of(tokens.span(two ? i - 3 : i - 1, i), Relation.Type.BORDER)
              .between(two ? List.of(first, second) : List.of(second)));
    }
    return found;
  }

  private static String countryOf(Scene scene, int token) {
    return scene.lexicon.countryOfPeople(scene.tokens.lower(token));
  }
}
