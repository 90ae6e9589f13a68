package dateline.tellings;

/// How many were killed, wounded, or had something else done to them.
///
/// @param number as it is told, above 0
public record Toll(Fate fate, int number, Bound bound) {
  /// From where on a number tells much of an event.
  private static final int LARGE = 20;

  private static final int MIDDLING = 10;

  /// Below this, most events of a war have the same number.
  private static final int SMALL = 5;

  public Toll {
    if (number <= 0) {
      throw new IllegalArgumentException("bad toll " + number);
    }
  }

  /// What became of those who are counted.
  public enum Fate {
    KILLED,
    WOUNDED,
    CAPTURED,
    ABDUCTED,
    DISPLACED,
    DESTROYED
  }

  /// How sure a number is meant.
  public enum Bound {
    EXACT,
    AT_LEAST,
    ABOUT
  }

  boolean isSame(Toll other) {
    return fate == other.fate && number == other.number;
  }

  /// Whether both can be told of the same victims.
  boolean isCompatible(Toll other) {
    return number == other.number
        || bound == Bound.ABOUT
        || other.bound == Bound.ABOUT
        || (number < other.number ? bound : other.bound) == Bound.AT_LEAST;
  }

  boolean isSmall() {
    return number < SMALL;
  }

  /// How little it is by chance that two events have it; round numbers are guesses.
  int weight() {
    if (isSmall()) {
      return 1;
    }
    if (number < MIDDLING || number % MIDDLING == 0) {
      return 2;
    }
    return number < LARGE ? 3 : 4;
  }
}
