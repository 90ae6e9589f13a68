package dateline.extract;

import dateline.model.Relation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "the India-Pakistan border", "the border between A and B", "A's border with B".
final class BorderPattern implements PhraseFinder.Pattern {
  private static final Set<String> BORDERS = Set.of("border", "borders", "frontier", "borderline");

  static boolean isBorder(String word) {
    return BORDERS.contains(word);
  }

  @Override
  public @Nullable Phrase read(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int after = scene.last(name) + 1;
    int other = tokens.is(after, Tokens.JOINER) ? scene.nameAt(after + 1) : -1;
    if (other >= 0 && isBorder(tokens.lower(scene.last(other) + 1))) {
      return border(scene, scene.first(name), scene.last(other) + 1, name, other);
    }
    if (tokens.is(after, Tokens.POSSESSIVE) && isBorder(tokens.lower(after + 1))) {
      other = tokens.is(after + 2, "with") ? scene.nameAt(after + 3) : -1;
      return other < 0 ? null : border(scene, scene.first(name), scene.last(other), name, other);
    }
    Phrase two = betweenTwo(scene, name);
    return two == null ? ofOne(scene, name) : two;
  }

  /// "the border with Jordan", "the Jordan border": the other side is where the text is.
  private static @Nullable Phrase ofOne(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    if (!scene.isCountry(name)) {
      return null;
    }
    int after = scene.last(name) + 1;
    if (isBorder(tokens.lower(after)) && !tokens.startsSentence(after)) {
      return Phrase.of(tokens.span(scene.first(name), after), Relation.Type.BORDER, name);
    }
    int with = scene.leadOf(name) - 1;
    if (!tokens.is(with, "with") || !isBorder(tokens.lower(with - 1))) {
      return null;
    }
    String people = scene.lexicon.countryOfPeople(tokens.lower(with - 2));
    int first = people.isEmpty() ? with - 1 : with - 2;
    return Phrase.of(tokens.span(first, scene.last(name)), Relation.Type.BORDER, name)
        .between(people.isEmpty() ? List.of() : List.of(people));
  }

  private static @Nullable Phrase betweenTwo(Scene scene, int name) {
    Tokens tokens = scene.tokens;
    int link = scene.leadOf(name) - 1;
    if (!tokens.is(link, "between") || !isBorder(tokens.lower(link - 1))) {
      return null;
    }
    int and = scene.tailOf(name) + 1;
    int other = tokens.is(and, "and") ? scene.nameAt(and + 1) : -1;
    return other < 0 ? null : border(scene, link - 1, scene.last(other), name, other);
  }

  private static Phrase border(Scene scene, int first, int last, int name, int other) {
    return Phrase.of(scene.tokens.span(first, last), Relation.Type.BORDER, name, other);
  }
}
