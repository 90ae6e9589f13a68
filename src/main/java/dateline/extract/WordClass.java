package dateline.extract;

import java.util.Locale;

/// What a word is apt to do beside a place's name. Each class has its list of words in a file of
/// its name, `place-preposition.txt` for [#PLACE_PREPOSITION].
public enum WordClass {
  /// Articles, pronouns, conjunctions: never part of a name when a sentence starts with them.
  FUNCTION,
  /// Ordinary words that are also names of small places: "Police", "Reading".
  COMMON,
  CALENDAR,
  /// "Mr", "Colonel", "President".
  TITLE,
  FIRST_NAME,
  SURNAME,
  /// "bin", "Abu": a part of many persons' names, but of places' names too.
  NAME_PARTICLE,
  PLACE_PREPOSITION,
  /// Verbs that have a place for their object: "captured", "reached".
  PLACE_VERB,
  /// Verbs whose subject is a person or a power: "said", "announced".
  ACTOR_VERB,
  /// The last words of the names of bodies: "Army", "University", "Times".
  BODY_HEAD,
  /// The first words of the names of bodies: "Jaish", "Ministry".
  BODY_FRONT,
  /// Names of bodies that give themselves away by no such word: "Hezbollah".
  BODY,
  /// "hospital", "school": names that end so are those of buildings.
  BUILDING_HEAD,
  STREET_HEAD,
  /// "Tal", "Khirbat", "Mount", "Fort": names that start so are those of places.
  PLACE_FRONT,
  /// "Syrian", "Kurds".
  DEMONYM,
  DIRECTION,
  /// Inhabitants: "residents", "man".
  PEOPLE_NOUN,
  /// What acts for a state or a town: "government", "troops", "police".
  POWER_NOUN,
  /// Capitals that stand for a government: "Moscow has sent troops".
  SEAT_OF_POWER,
  /// Words such as "talks" or "linked" that make the name after them a power.
  DEALING,
  /// Verbs whose object is spoken to or blamed: "accused", "urged".
  ADDRESSING,
  /// Words before a place's name in scripts without capitals: "town", "village".
  CASELESS_PLACE_NOUN,
  /// Words before a place's name in scripts without capitals: "in", "near".
  CASELESS_PREPOSITION,
  /// Ordinary words in scripts without capitals that large places are called too.
  CASELESS_COMMON,
  /// What a name in front of it only describes: "dollar", "time", "bomb".
  THING_NOUN;

  /// The bit of this class in a set of classes.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  boolean isIn(long classes) {
    return (classes & bit()) != 0;
  }

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
