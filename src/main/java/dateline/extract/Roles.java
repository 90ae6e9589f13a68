package dateline.extract;

import dateline.gazetteer.Candidate;
import dateline.model.PlaceKind;
import dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells where the name of a country or a capital stands for those who rule it.
final class Roles {
  private static final Set<String> LISTED = Set.of(",", "and", "or", ", and", ", or", "and the");

  private final Document document;
  private final Tokens tokens;

  Roles(Document document) {
    this.document = document;
    this.tokens = document.tokens();
  }

  Role of(TokenRange range, List<Candidate> candidates) {
    if (isInLongerName(range)) {
      return Role.ACTOR;
    }
    boolean country = isCountry(candidates);
    boolean seat = isSeat(range);
    boolean acts =
        (country || seat)
            && (describes(range) || acts(range) || owns(range, seat) || isDealtWith(range));
    return acts ? Role.ACTOR : Role.LOCATION;
  }

  /// "linked to Damascus or Iran": what follows a power in a list is one too.
  static List<Toponym> sharedInLists(List<Toponym> toponyms, String text) {
    List<Toponym> all = new ArrayList<>(toponyms);
    for (int i = 1; i < all.size(); i++) {
      Toponym before = all.get(i - 1);
      Toponym name = all.get(i);
      String between = text.substring(before.span().end(), name.span().start()).strip();
      boolean listed = LISTED.contains(between);
      if (listed && before.role() == Role.ACTOR && isCountry(name.candidates())) {
        all.set(i, name.withRole(Role.ACTOR));
      }
    }
    return all;
  }

  /// "Washington and London condemned": the first acts as the second does.
  private boolean actsWithNext(TokenRange range) {
    int and = range.last() + 1;
    int next = and + 1;
    int verb = next + 1;
    boolean power =
        tokens.is(next, WordClass.SEAT_OF_POWER)
            || document.names().exact(new TokenRange(next, next)).stream()
                .anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
    return tokens.is(and, "and") && tokens.isCapital(next) && power && isActing(verb);
  }

  /// Whether it is a capital that may stand for its government: "Moscow", "Addis Ababa".
  private boolean isSeat(TokenRange range) {
    if (range.first() == range.last()) {
      return tokens.is(range.first(), WordClass.SEAT_OF_POWER);
    }
    String name = tokens.text(range.first(), range.last()).toLowerCase(Locale.ROOT);
    return WordClass.SEAT_OF_POWER.isIn(document.lexicon().classesOf(name));
  }

  private static boolean isCountry(List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.place().kind() == PlaceKind.COUNTRY);
  }

  private boolean isInLongerName(TokenRange range) {
    TokenRange body = document.bodyAt(range);
    return body != null && !range.contains(body);
  }

  /// "US soldiers", "the UK government", "Turkey-backed".
  private boolean describes(TokenRange range) {
    int i = range.last() + 1;
    if (tokens.is(i, Tokens.JOINER)) {
      return !tokens.isCapital(i + 1)
          && !tokens.is(i + 1, "based")
          && !tokens.is(i + 1, "wide")
          && !tokens.is(i + 1, "bound");
    }
    if (tokens.is(i, WordClass.POWER_NOUN)) {
      return true;
    }
    boolean shortForm =
        tokens.isAllCapitals(range.first()) || tokens.lower(range.first()).contains(".");
    return shortForm
        && document.settings().get(range.first()) != Cues.Setting.CAPITALS
        && tokens.is(i, Tokens.WORD)
        && !tokens.startsSentence(i)
        && !tokens.is(i, WordClass.FUNCTION)
        && !tokens.is(i, WordClass.PLACE_PREPOSITION)
        && !tokens.is(i, WordClass.DIRECTION)
        && !document.lexicon().isPlaceHead(tokens.lower(i));
  }

  /// "Ankara said", "Moscow, according to sources, has sent".
  private boolean acts(TokenRange range) {
    int before = tokens.is(range.first() - 1, "the") ? range.first() - 2 : range.first() - 1;
    if (!tokens.startsSentence(range.first()) && tokens.is(before, WordClass.PLACE_PREPOSITION)) {
      return false;
    }
    int i = range.last() + 1;
    if (tokens.is(i, Tokens.COMMA)) {
      i = afterParenthesis(i);
    }
    return actsWithNext(range) || isActing(i) || (tokens.is(i, "also") && isActing(i + 1));
  }

  private int afterParenthesis(int comma) {
    for (int i = comma + 2; i < Math.min(comma + 9, tokens.count); i++) {
      if (tokens.startsSentence(i)) {
        return comma;
      }
      if (tokens.is(i, Tokens.COMMA)) {
        return i + 1;
      }
    }
    return comma;
  }

  private boolean isActing(int i) {
    if (tokens.is(i, WordClass.ACTOR_VERB)) {
      return !tokens.startsSentence(i);
    }
    boolean auxiliary =
        switch (tokens.lower(i)) {
          case "has",
              "have",
              "had",
              "will",
              "would",
              "is",
              "must",
              "should",
              "could",
              "did",
              "does" ->
              true;
          default -> false;
        };
    return auxiliary
        && (tokens.is(i + 1, WordClass.ACTOR_VERB)
            || tokens.lower(i + 1).endsWith("ing")
            || tokens.is(i + 1, "not")
            || tokens.is(i + 1, "also"));
  }

  /// "Ankara's main ally", "Iran's parliament"; but not "Syria's north".
  private boolean owns(TokenRange range, boolean seat) {
    int i = range.last() + 1;
    if (!tokens.is(i, Tokens.POSSESSIVE)) {
      return false;
    }
    for (int k = i + 1; k < i + 4; k++) {
      if (tokens.is(k, WordClass.POWER_NOUN) || tokens.is(k, WordClass.DEALING)) {
        return true;
      }
      if (document.lexicon().isPlaceHead(tokens.lower(k))
          || tokens.is(k, WordClass.DIRECTION)
          || tokens.is(k, WordClass.BUILDING_HEAD)) {
        return false;
      }
    }
    return seat;
  }

  /// "accused Moscow of", "urged the UAE to", "warned Tehran that", "condemned Israel".
  private boolean isAddressed(TokenRange range) {
    int i = range.first() - 1;
    if (tokens.is(i, "the")) {
      i--;
    }
    return tokens.is(i, WordClass.ADDRESSING) && !tokens.startsSentence(i + 1);
  }

  /// "made by Ankara", "linked to Damascus", "talks between Washington and Tehran".
  private boolean isDealtWith(TokenRange range) {
    int i = range.first() - 1;
    if (tokens.is(i, "by")) {
      return true;
    }
    if (tokens.is(i, "against") || tokens.is(i, "with")) {
      return !tokens.lower(i - 1).startsWith("border");
    }
    if (isAddressed(range)) {
      return true;
    }
    boolean link =
        tokens.is(i, "to")
            || tokens.is(i, "for")
            || tokens.is(i, "from")
            || tokens.is(i, "between");
    return link
        && (tokens.is(i - 1, WordClass.DEALING)
            || (tokens.is(i - 2, WordClass.DEALING) && tokens.is(i - 1, "are")));
  }
}
