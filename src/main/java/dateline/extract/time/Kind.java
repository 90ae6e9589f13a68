package dateline.extract.time;

/// What a word, a number or a sign can be in a time expression.
enum Kind {
  OTHER,
  SIGN,
  /// Digits that can count days or name a year.
  NUMBER,
  /// Digits with a thousands comma or a decimal point: never a year.
  AMOUNT,
  MONTH,
  WEEKDAY,
  UNIT,
  /// "yearlong", "weeklong".
  LASTING,
  SEASON,
  DECADE,
  DAYPART,
  CARDINAL,
  ORDINAL,
  /// "several", "few": a count that is not told.
  VAGUE,
  PICK,
  EDGE,
  ABOUT,
  DEICTIC,
  REFERENCE,
  FREQUENCY,
  EVERY,
  PREPOSITION,
  AGO,
  THE,
  AN,
  MERIDIEM,
  ERA,
  ZONE,
  LEVANTINE,
  HIJRI,
  /// What is counted rather than dated: "2000 troops".
  COUNTED,
  /// What can begin an expression or stand before its first noun: "these days", "the near future".
  LEAD,
  PAST_VERB,
  FUTURE_VERB;

  boolean isNumber() {
    return this == NUMBER || this == AMOUNT;
  }
}
