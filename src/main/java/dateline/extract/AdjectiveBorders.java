package dateline.extract;

import dateline.model.Relation;
import java.util.ArrayList;
import java.util.List;

/// "the Iraqi-Syrian border", "the Turkish-Syrian frontier": the countries are not named but meant.
final class AdjectiveBorders {
  private AdjectiveBorders() {}

  static List<Phrase> in(Scene scene) {
    Tokens tokens = scene.tokens;
    List<Phrase> found = new ArrayList<>();
    for (int i = 3; i < tokens.count; i++) {
      if (BorderPattern.isBorder(tokens.lower(i)) && tokens.is(i - 2, Tokens.JOINER)) {
        String first = countryOf(scene, i - 3);
        String second = countryOf(scene, i - 1);
        if (!first.isEmpty() && !second.isEmpty()) {
          found.add(
              Phrase.of(tokens.span(i - 3, i), Relation.Type.BORDER)
                  .between(List.of(first, second)));
        }
      }
    }
    return found;
  }

  private static String countryOf(Scene scene, int token) {
    return scene.lexicon.countryOfPeople(scene.tokens.lower(token));
  }
}
