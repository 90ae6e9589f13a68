package dateline.extract;

import dateline.extract.Cues.Wording;
import dateline.model.PlaceKind;
import java.util.Set;

/// Says what words a name is made of.
final class Wordings {
  private final Tokens tokens;
  private final Lexicon lexicon;

  Wordings(Document document) {
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
  }

  Wording of(TokenRange range) {
    return range.first() == range.last() ? ofWord(range.first()) : ofWords(range);
  }

  private Wording ofWord(int i) {
    if (tokens.text.charAt(tokens.end[i] - 1) == '.' || tokens.isAllCapitals(i)) {
      return lexicon.expansionOf(tokens.text(i, i)) != null ? Wording.SHORT_FORM : Wording.ACRONYM;
    }
    if (tokens.is(i, WordClass.BODY)) {
      return Wording.BODY;
    }
    if (tokens.is(i, WordClass.DEMONYM)) {
      return Wording.DEMONYM;
    }
    if (tokens.is(i, WordClass.CALENDAR)) {
      return Wording.CALENDAR;
    }
    if (tokens.is(i, WordClass.DIRECTION)) {
      return Wording.DIRECTION;
    }
    if (tokens.is(i, WordClass.FUNCTION)) {
      return Wording.FUNCTION;
    }
    return ofNameOrNoun(i);
  }

  private Wording ofNameOrNoun(int i) {
    boolean first = tokens.is(i, WordClass.FIRST_NAME);
    boolean sur = tokens.is(i, WordClass.SURNAME);
    if (tokens.is(i, WordClass.TITLE) && !first) {
      return Wording.TITLE;
    }
    if (lexicon.isPlaceHead(tokens.lower(i))
        || tokens.is(i, WordClass.STREET_HEAD)
        || tokens.is(i, WordClass.BUILDING_HEAD)) {
      return Wording.HEAD_ALONE;
    }
    if (tokens.is(i, WordClass.COMMON) || tokens.is(i, WordClass.BODY_HEAD)) {
      return Wording.COMMON;
    }
    if (first || sur) {
      return first && sur
          ? Wording.FIRST_NAME_OR_SURNAME
          : first ? Wording.FIRST_NAME : Wording.SURNAME;
    }
    return Wording.PLAIN;
  }

  private Wording ofWords(TokenRange range) {
    int first = range.first();
    int last = range.last();
    Set<PlaceKind> kinds = lexicon.kindsOf(tokens.lower(last));
    if (!kinds.isEmpty()) {
      return ofHead(kinds, first, last);
    }
    if (tokens.is(last, WordClass.STREET_HEAD)) {
      return Wording.STREET_HEAD;
    }
    if (tokens.is(last, WordClass.BUILDING_HEAD)) {
      return startsWithArticle(first) ? Wording.ARTICLE_BUILDING : Wording.BUILDING_HEAD;
    }
    if (tokens.is(first + 1, Tokens.JOINER) && tokens.end[first] - tokens.start[first] <= 3) {
      return Wording.ARTICLE;
    }
    if (tokens.is(first, WordClass.DIRECTION)) {
      return Wording.DIRECTION;
    }
    return ofPlainWords(first, last);
  }

  private Wording ofHead(Set<PlaceKind> kinds, int first, int last) {
    if (tokens.is(last, WordClass.STREET_HEAD)) {
      return Wording.STREET_HEAD;
    }
    if (kinds.contains(PlaceKind.ADMIN1) || kinds.contains(PlaceKind.ADMIN2)) {
      return Wording.AREA_HEAD;
    }
    boolean water =
        kinds.contains(PlaceKind.RIVER)
            || kinds.contains(PlaceKind.LAKE)
            || kinds.contains(PlaceKind.SEA);
    if (water) {
      return Wording.WATER_HEAD;
    }
    if (tokens.is(last, WordClass.BUILDING_HEAD)) {
      return startsWithArticle(first) ? Wording.ARTICLE_BUILDING : Wording.BUILDING_HEAD;
    }
    return Wording.LAND_HEAD;
  }

  /// "Al-Rahma Bakery", "Abu Zuhri Tower", "Bilal bin Rabah Mosque".
  private boolean startsWithArticle(int first) {
    return tokens.is(first, "al")
        || tokens.is(first, "el")
        || tokens.is(first, "abu")
        || tokens.is(first, WordClass.NAME_PARTICLE)
        || tokens.is(first + 1, WordClass.NAME_PARTICLE);
  }

  private Wording ofPlainWords(int first, int last) {
    if (tokens.is(first, WordClass.PLACE_FRONT)) {
      return Wording.PLACE_FRONT;
    }
    if (tokens.is(first, WordClass.FIRST_NAME)) {
      return Wording.FIRST_NAME_AND_MORE;
    }
    boolean common = true;
    for (int i = first; i <= last; i++) {
      common &= tokens.is(i, WordClass.COMMON) || tokens.is(i, WordClass.FUNCTION);
    }
    if (common) {
      return Wording.COMMON_WORDS;
    }
    if (isTied(first, last)) {
      return Wording.TIED;
    }
    return last - first == 1 ? Wording.TWO_WORDS : Wording.MORE_WORDS;
  }

  /// Whether a dash stands between all of its words: "Port-au-Prince".
  private boolean isTied(int first, int last) {
    for (int i = first + 1; i < last; i += 2) {
      if (!tokens.is(i, Tokens.JOINER)) {
        return false;
      }
    }
    return (last - first) % 2 == 0;
  }
}
