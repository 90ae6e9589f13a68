package dateline.resolve;

import java.util.List;

/// What speaks for and against one meaning of a name: one answer to each question.
record Evidence(
    Spelt spelt,
    Size size,
    Kind kind,
    Asked asked,
    Held held,
    Rank rank,
    Named named,
    Cluster cluster,
    Crowd crowd,
    Fame fame,
    Rival rival,
    Nearest nearest,
    Company company) {

  static final List<Class<? extends Enum<?>>> QUESTIONS =
      List.of(
          Spelt.class,
          Size.class,
          Kind.class,
          Asked.class,
          Held.class,
          Rank.class,
          Named.class,
          Cluster.class,
          Crowd.class,
          Fame.class,
          Rival.class,
          Nearest.class,
          Company.class);

  /// The questions from this one on are answered by what the other names are taken for; the answers
  /// to those before stay the same.
  static final int FIRST_OF_COMPANY = QUESTIONS.indexOf(Nearest.class);

  /// The same where other names are taken for other places.
  Evidence beside(Nearest otherNearest, Company otherCompany) {
    return new Evidence(
        spelt,
        size,
        kind,
        asked,
        held,
        rank,
        named,
        cluster,
        crowd,
        fame,
        rival,
        otherNearest,
        otherCompany);
  }

  /// How the name was matched; [#ABSENT] is the meaning that no gazetteer holds.
  enum Spelt {
    ABSENT,
    MAIN_NAME,
    OTHER_NAME,
    FOLDED,
    SKELETON
  }

  /// How many people live there.
  enum Size {
    UNKNOWN,
    TINY,
    SMALL,
    MIDDLE,
    TOWN,
    CITY,
    METROPOLIS,
    NATION
  }

  enum Kind {
    NONE,
    CONTINENT,
    COUNTRY,
    PROVINCE,
    DISTRICT,
    CITY,
    TOWN,
    PART_OF_TOWN,
    WATER,
    LAND,
    WORKS
  }

  /// Whether it is of a kind that the words ask for.
  enum Asked {
    NOTHING,
    THIS,
    ANOTHER
  }

  /// Whether it lies in what the words say that the name lies in.
  enum Held {
    UNSAID,
    THERE,
    ELSEWHERE
  }

  /// Where it stands among the meanings of the name by its people.
  enum Rank {
    ONLY,
    FIRST_BY_FAR,
    FIRST,
    SECOND,
    LATER
  }

  /// Which of the areas that hold it the report names.
  enum Named {
    NONE,
    COUNTRY,
    PROVINCE,
    DISTRICT
  }

  /// How many other names of the report may mean something near it.
  enum Cluster {
    NONE,
    ONE,
    TWO,
    THREE,
    MORE
  }

  /// How far the nearest place is that another name is taken for.
  enum Nearest {
    NO_OTHERS,
    HERE,
    NEAR,
    REACHABLE,
    SAME_REGION,
    SAME_PART_OF_WORLD,
    FAR
  }

  /// What share of the other names is taken for places in its region.
  enum Company {
    NO_OTHERS,
    NONE,
    FEW,
    SOME,
    HALF,
    MOST
  }

  /// How many meanings the name has.
  enum Crowd {
    ONE,
    FEW,
    SOME,
    MANY
  }

  /// In how many languages and spellings the gazetteer knows it.
  enum Fame {
    NONE,
    SLIGHT,
    SOME,
    MUCH,
    GREAT,
    WORLDWIDE
  }

  /// What the gazetteer knows by just this name, where a place that it does not hold is to be
  /// meant.
  enum Rival {
    NONE_LOOKED_FOR,
    NONE,
    HAMLET,
    TOWN,
    CITY,
    METROPOLIS,
    AREA
  }

  /// The ordinals of the answers, in the order of [#QUESTIONS].
  @SuppressWarnings("EnumOrdinal")
  int[] answers() {
    return new int[] {
      spelt.ordinal(),
      size.ordinal(),
      kind.ordinal(),
      asked.ordinal(),
      held.ordinal(),
      rank.ordinal(),
      named.ordinal(),
      cluster.ordinal(),
      crowd.ordinal(),
      fame.ordinal(),
      rival.ordinal(),
      nearest.ordinal(),
      company.ordinal()
    };
  }
}
