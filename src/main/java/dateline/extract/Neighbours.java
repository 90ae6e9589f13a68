package dateline.extract;

import dateline.extract.Cues.After;
import dateline.extract.Cues.Before;
import dateline.extract.Cues.Chain;

/// Says what stands before and after a name in its sentence.
final class Neighbours {
  private final Document document;
  private final Tokens tokens;
  private final Lexicon lexicon;

  Neighbours(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.lexicon = document.lexicon();
  }

  /// How far back the head of a list is looked for, in words.
  private static final int LONGEST_LIST = 24;

  Before before(TokenRange range) {
    int i = range.first() - 1;
    if (tokens.startsSentence(range.first())) {
      return Before.START;
    }
    boolean the = tokens.is(i, "the");
    if (the || tokens.is(i, Tokens.QUOTE)) {
      if (tokens.startsSentence(i)) {
        return the ? Before.THE : Before.QUOTE;
      }
      i--;
    }
    return switch (tokens.kind(i)) {
      case Tokens.COMMA -> isUnderHead(i) ? Before.HEAD_OF : Before.COMMA;
      case Tokens.STOP, Tokens.CLOSE -> Before.START;
      case Tokens.OPEN -> Before.OPEN;
      case Tokens.QUOTE -> Before.QUOTE;
      case Tokens.NUMBER -> Before.NUMBER;
      case Tokens.POSSESSIVE -> Before.POSSESSIVE;
      case Tokens.JOINER -> Before.JOINER;
      case Tokens.OTHER -> Before.DASH;
      default -> beforeWord(i, the);
    };
  }

  private Before beforeWord(int i, boolean the) {
    return switch (tokens.lower(i)) {
      case "in" -> Before.IN;
      case "at" -> Before.AT;
      case "from" -> Before.FROM;
      case "to" -> Before.TO;
      case "near", "outside", "around", "inside", "surrounding" -> Before.NEAR;
      case "of" -> beforeOf(i - 1);
      case "by" -> Before.BY;
      case "with", "against" -> Before.WITH;
      case "and", "or" -> isUnderHead(i) ? Before.HEAD_OF : Before.AND;
      default -> beforeOther(i, the);
    };
  }

  /// Whether what stands before a token is a list of names with its noun in front: "the villages of
  /// A, B and".
  private boolean isUnderHead(int mark) {
    for (int i = mark; i > Math.max(0, mark - LONGEST_LIST) && !tokens.startsSentence(i); i--) {
      if (tokens.is(i, "of")) {
        return isPluralHead(i - 1);
      }
      if (!isListPart(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPluralHead(int i) {
    return tokens.lower(i).endsWith("s") && lexicon.isPlaceHead(tokens.lower(i));
  }

  private boolean isListPart(int i) {
    return tokens.isCapital(i)
        || tokens.is(i, Tokens.COMMA)
        || tokens.is(i, Tokens.JOINER)
        || tokens.is(i - 1, Tokens.JOINER)
        || tokens.is(i + 1, Tokens.JOINER)
        || tokens.is(i, "and")
        || tokens.is(i, "or");
  }

  private Before beforeOf(int i) {
    if (lexicon.isPlaceHead(tokens.lower(i))
        || tokens.is(i, "outskirts")
        || tokens.is(i, "centre")
        || tokens.is(i, "center")) {
      return Before.HEAD_OF;
    }
    if (tokens.is(i, WordClass.DIRECTION)) {
      return Before.DIRECTION_OF;
    }
    return tokens.is(i, WordClass.PEOPLE_NOUN) ? Before.PEOPLE_OF : Before.OF;
  }

  private Before beforeOther(int i, boolean the) {
    boolean opener = document.isSentenceOpener(i);
    boolean capital = tokens.isCapital(i) && !opener;
    if (opener && tokens.lower(i).endsWith("ing")) {
      return Before.PLACE_VERB;
    }
    if (tokens.is(i, WordClass.DIRECTION)) {
      return Before.DIRECTION;
    }
    if (lexicon.isPlaceHead(tokens.lower(i)) && !capital) {
      return Before.HEAD;
    }
    if (tokens.is(i, WordClass.TITLE)) {
      return Before.TITLE;
    }
    if (tokens.is(i, WordClass.DEMONYM)) {
      return Before.DEMONYM;
    }
    if (tokens.is(i, WordClass.PLACE_PREPOSITION)) {
      return Before.PREPOSITION;
    }
    if (tokens.is(i, WordClass.PLACE_VERB)) {
      return Before.PLACE_VERB;
    }
    if (capital) {
      return Before.CAPITAL;
    }
    return the ? Before.THE : Before.OTHER;
  }

  After after(TokenRange range, Chain chain) {
    int i = range.last() + 1;
    if (tokens.startsSentence(i)) {
      return After.END;
    }
    return switch (tokens.kind(i)) {
      case Tokens.COMMA -> afterComma(i + 1, chain);
      case Tokens.STOP -> After.END;
      case Tokens.OPEN -> After.OPEN;
      case Tokens.CLOSE -> After.CLOSE;
      case Tokens.QUOTE -> After.QUOTE;
      case Tokens.NUMBER -> After.NUMBER;
      case Tokens.POSSESSIVE -> afterPossessive(i + 1);
      case Tokens.JOINER -> afterJoiner(i + 1);
      case Tokens.OTHER -> After.DASH;
      default -> afterWord(i);
    };
  }

  private After afterComma(int i, Chain chain) {
    if (chain == Chain.CONTAINED) {
      return After.COMMA_WHERE;
    }
    boolean age = tokens.is(i, Tokens.NUMBER) && tokens.end[i] - tokens.start[i] <= 2;
    if (age && (tokens.is(i + 1, Tokens.COMMA) || tokens.is(i + 1, Tokens.STOP))) {
      return After.COMMA_AGE;
    }
    return tokens.isCapital(i) ? After.COMMA_CAPITAL : After.COMMA;
  }

  private After afterPossessive(int i) {
    if (lexicon.isPlaceHead(tokens.lower(i)) || tokens.is(i, WordClass.DIRECTION)) {
      return After.POSSESSIVE_HEAD;
    }
    return tokens.is(i, WordClass.POWER_NOUN) ? After.POSSESSIVE_POWER : After.POSSESSIVE;
  }

  private After afterJoiner(int i) {
    if (tokens.is(i, "based") || tokens.is(i, "area")) {
      return After.BASED;
    }
    return tokens.isCapital(i) ? After.JOINER : After.JOINER_LOWER;
  }

  private After afterWord(int i) {
    if (tokens.isCapital(i)) {
      return After.CAPITAL;
    }
    if (tokens.is(i, "and") || tokens.is(i, "or")) {
      return After.AND;
    }
    if (lexicon.isPlaceHead(tokens.lower(i))) {
      return After.HEAD;
    }
    if (tokens.is(i, WordClass.PEOPLE_NOUN)) {
      return After.PEOPLE;
    }
    if (tokens.is(i, WordClass.POWER_NOUN)) {
      return After.POWER;
    }
    return afterVerbOrOther(i);
  }

  private After afterVerbOrOther(int i) {
    if (tokens.is(i, WordClass.ACTOR_VERB)) {
      return After.ACTOR_VERB;
    }
    if (tokens.is(i, WordClass.THING_NOUN)) {
      return After.THING;
    }
    return switch (tokens.lower(i)) {
      case "is", "are", "was", "were", "has", "have", "had", "will", "would", "may", "should" ->
          After.BE;
      default -> tokens.is(i, WordClass.PLACE_PREPOSITION) ? After.PREPOSITION : After.OTHER;
    };
  }
}
