package dateline.extract.time;

/// What a word means.
///
/// @param value by its kind: the number of a month or weekday, the ordinal of a [Grain], what
///   digits say
/// @param text in lower case, without the dots of an abbreviation
record Word(Kind kind, int value, String text) {
  /// What stands before the first and after the last word.
  static final Word NONE = new Word(Kind.OTHER, 0, "");

  /// Any word that times know nothing of.
  static final Word OTHER = new Word(Kind.OTHER, 0, "");
}
