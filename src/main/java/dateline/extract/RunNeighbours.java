package dateline.extract;

import dateline.extract.Cues.Left;
import dateline.extract.Cues.Right;

/// Says what capitalised words a name is joined to within its run.
final class RunNeighbours {
  private final Document document;
  private final Tokens tokens;
  private final Lexicon lexicon;

  RunNeighbours(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
  }

  Left left(TokenRange range) {
    int i = range.first() - 1;
    if (tokens.startsSentence(range.first())) {
      return Left.NONE;
    }
    if (tokens.is(i, Tokens.JOINER)) {
      return isParty(i - 1) ? Left.PARTY : Left.JOINED;
    }
    if (!tokens.isCapital(i)) {
      boolean linked = tokens.is(i, "of") && tokens.isCapital(i - 1);
      return linked ? Left.LINK : Left.NONE;
    }
    if (tokens.lower(i).length() == 1) {
      return Left.INITIAL;
    }
    return leftWord(i);
  }

  /// "R-Texas", "D-Calif.": the party and home of a member of Congress.
  private boolean isParty(int i) {
    boolean mark = tokens.is(i - 1, Tokens.COMMA) || tokens.is(i - 1, Tokens.OPEN);
    return mark && (tokens.is(i, "r") || tokens.is(i, "d") || tokens.is(i, "i"));
  }

  private Left leftWord(int i) {
    if (document.isSentenceOpener(i)) {
      return Left.OPENER;
    }
    if (tokens.is(i, WordClass.DIRECTION)) {
      return Left.DIRECTION;
    }
    if (tokens.is(i, WordClass.FIRST_NAME)) {
      return Left.FIRST_NAME;
    }
    if (tokens.is(i, WordClass.TITLE)) {
      return Left.TITLE;
    }
    if (tokens.is(i, WordClass.DEMONYM)) {
      return Left.DEMONYM;
    }
    if (tokens.is(i, WordClass.BODY) || tokens.is(i, WordClass.BODY_HEAD)) {
      return Left.BODY;
    }
    if (tokens.is(i, WordClass.PLACE_FRONT)) {
      return Left.PLACE_FRONT;
    }
    if (tokens.is(i, WordClass.COMMON) || tokens.is(i, WordClass.FUNCTION)) {
      return Left.COMMON;
    }
    if (tokens.is(i, WordClass.SURNAME)) {
      return Left.SURNAME;
    }
    return isKnown(i) ? Left.PLACE : Left.OTHER;
  }

  Right right(TokenRange range) {
    int i = range.last() + 1;
    if (tokens.startsSentence(i)) {
      return Right.NONE;
    }
    if (tokens.is(i, Tokens.JOINER) && tokens.isCapital(i + 1)) {
      return Right.JOINED;
    }
    if (!tokens.isCapital(i)) {
      boolean article = tokens.is(i + 1, Tokens.JOINER) && tokens.isCapital(i + 2);
      boolean linked = tokens.is(i, "of") && tokens.isCapital(i + 1);
      return article && tokens.is(i, Tokens.WORD) ? Right.JOINED : linked ? Right.LINK : Right.NONE;
    }
    if (tokens.lower(i).length() == 1) {
      return Right.INITIAL;
    }
    return rightHead(i);
  }

  private Right rightHead(int i) {
    if (tokens.is(i, WordClass.POWER_NOUN)) {
      return Right.POWER;
    }
    if (tokens.is(i, WordClass.STREET_HEAD)) {
      return Right.STREET_HEAD;
    }
    if (lexicon.isPlaceHead(tokens.lower(i))) {
      boolean area =
          lexicon.kindsOf(tokens.lower(i)).stream().anyMatch(k -> k.name().startsWith("ADMIN"));
      return area ? Right.AREA_HEAD : Right.LAND_HEAD;
    }
    if (tokens.is(i, WordClass.BUILDING_HEAD)) {
      return Right.BUILDING_HEAD;
    }
    if (tokens.is(i, WordClass.BODY_HEAD)) {
      return Right.BODY_HEAD;
    }
    return rightWord(i);
  }

  private Right rightWord(int i) {
    if (tokens.is(i, WordClass.BODY)) {
      return Right.BODY;
    }
    if (tokens.is(i, WordClass.TITLE)) {
      return Right.TITLE;
    }
    if (tokens.is(i, WordClass.DIRECTION)) {
      return Right.DIRECTION;
    }
    if (tokens.is(i, WordClass.SURNAME)) {
      return Right.SURNAME;
    }
    if (tokens.is(i, WordClass.COMMON)) {
      return Right.COMMON;
    }
    return isKnown(i) ? Right.PLACE : Right.OTHER;
  }

  private boolean isKnown(int i) {
    return !document.names().exact(new TokenRange(i, i)).isEmpty();
  }
}
