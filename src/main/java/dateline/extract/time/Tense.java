package dateline.extract.time;

/// Whether the verb beside a time expression speaks of what was or of what will be.
public enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
