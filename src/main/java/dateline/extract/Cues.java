package dateline.extract;

import java.util.List;

/// What speaks for and against a stretch of capitalised words being the name of a place: one answer
/// to each question.
record Cues(
    Known known,
    Ambiguity ambiguity,
    Wording wording,
    Before before,
    After after,
    Left left,
    Right right,
    Within within,
    Elsewhere elsewhere,
    Setting setting,
    Chain chain,
    Twin twin) {

  static final List<Class<? extends Enum<?>>> QUESTIONS =
      List.of(
          Known.class,
          Ambiguity.class,
          Wording.class,
          Before.class,
          After.class,
          Left.class,
          Right.class,
          Within.class,
          Elsewhere.class,
          Setting.class,
          Chain.class,
          Twin.class);

  /// The most weighty thing that the gazetteer knows by the name.
  enum Known {
    NOTHING,
    SKELETON,
    FOLDED,
    HAMLET,
    VILLAGE,
    TOWN,
    CITY,
    METROPOLIS,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    NATURE,
    WORKS
  }

  /// How many places of the gazetteer bear the name.
  enum Ambiguity {
    NONE,
    ONE,
    FEW,
    SOME,
    MANY
  }

  /// What words the name is made of.
  enum Wording {
    PLAIN,
    TWO_WORDS,
    MORE_WORDS,
    TIED,
    ARTICLE,
    ACRONYM,
    SHORT_FORM,
    COMMON,
    COMMON_WORDS,
    FIRST_NAME,
    SURNAME,
    FIRST_NAME_OR_SURNAME,
    FIRST_NAME_AND_MORE,
    TITLE,
    DEMONYM,
    CALENDAR,
    BODY,
    DIRECTION,
    FUNCTION,
    AREA_HEAD,
    WATER_HEAD,
    LAND_HEAD,
    STREET_HEAD,
    BUILDING_HEAD,
    ARTICLE_BUILDING,
    PLACE_FRONT,
    HEAD_ALONE
  }

  /// What stands before it in its sentence.
  enum Before {
    START,
    IN,
    AT,
    FROM,
    TO,
    NEAR,
    HEAD_OF,
    DIRECTION_OF,
    PEOPLE_OF,
    OF,
    PREPOSITION,
    HEAD,
    DIRECTION,
    PLACE_VERB,
    COMMA,
    AND,
    TITLE,
    DEMONYM,
    OPEN,
    QUOTE,
    POSSESSIVE,
    NUMBER,
    BY,
    WITH,
    THE,
    CAPITAL,
    JOINER,
    DASH,
    OTHER
  }

  /// What stands after it.
  enum After {
    END,
    COMMA_AGE,
    COMMA_CAPITAL,
    COMMA_WHERE,
    COMMA,
    AND,
    HEAD,
    PEOPLE,
    POWER,
    THING,
    ACTOR_VERB,
    BE,
    POSSESSIVE_HEAD,
    POSSESSIVE_POWER,
    POSSESSIVE,
    OPEN,
    CLOSE,
    QUOTE,
    PREPOSITION,
    BASED,
    JOINER_LOWER,
    JOINER,
    NUMBER,
    CAPITAL,
    DASH,
    OTHER
  }

  /// The capitalised word of the same run to the left.
  enum Left {
    NONE,
    FIRST_NAME,
    SURNAME,
    TITLE,
    DIRECTION,
    DEMONYM,
    PLACE_FRONT,
    COMMON,
    INITIAL,
    PARTY,
    BODY,
    LINK,
    PLACE,
    JOINED,
    OPENER,
    OTHER
  }

  /// The capitalised word of the same run to the right.
  enum Right {
    NONE,
    BODY_HEAD,
    AREA_HEAD,
    LAND_HEAD,
    STREET_HEAD,
    BUILDING_HEAD,
    TITLE,
    POWER,
    DIRECTION,
    INITIAL,
    SURNAME,
    BODY,
    LINK,
    PLACE,
    COMMON,
    JOINED,
    OTHER
  }

  /// The longer name that it is a part of.
  enum Within {
    NOTHING,
    BODY,
    BODY_FRONT,
    BODY_INNER,
    BODY_END,
    PERSON,
    PERSON_FIRST,
    PERSON_INNER,
    PERSON_LAST
  }

  /// What the rest of the document says of the word.
  enum Elsewhere {
    NOWHERE,
    AGAIN,
    IN_SMALL_LETTERS,
    FIRST_NAME_OF_PERSON,
    LAST_NAME_OF_PERSON
  }

  /// How the sentence around it is written.
  enum Setting {
    PROSE,
    SENTENCE_START,
    HEADLINE,
    CAPITALS
  }

  /// How it stands in a chain of names: "Portland, Oregon", "Homs, Hama and Idlib".
  enum Chain {
    ALONE,
    CONTAINED,
    CONTAINER,
    LISTED,
    ROAD_END
  }

  /// What was decided of the same name at other spots of the document, where that is surer.
  enum Twin {
    NONE,
    LIKELY,
    UNLIKELY
  }

  Cues withTwin(Twin other) {
    return new Cues(
        known, ambiguity, wording, before, after, left, right, within, elsewhere, setting, chain,
        other);
  }

  /// The ordinals of the answers, in the order of [#QUESTIONS].
  @SuppressWarnings("EnumOrdinal")
  int[] answers() {
    return new int[] {
      known.ordinal(),
      ambiguity.ordinal(),
      wording.ordinal(),
      before.ordinal(),
      after.ordinal(),
      left.ordinal(),
      right.ordinal(),
      within.ordinal(),
      elsewhere.ordinal(),
      setting.ordinal(),
      chain.ordinal(),
      twin.ordinal()
    };
  }
}
