package dateline.extract.time;

import dateline.extract.time.Meaning.Base;
import dateline.extract.time.Meaning.Pick;
import java.time.DayOfWeek;

/// What "last", "this", "next" and their like choose.
final class Picks {
  private static final int LAST = 0;
  private static final int PAST = 1;
  private static final int PREVIOUS = 2;
  private static final int THIS = 3;
  private static final int NEXT = 5;
  private static final int COMING = 6;
  private static final int FOLLOWING = 7;
  private static final int CURRENT = 8;
  static final int LATEST = 9;

  private Picks() {}

  /// Which of those that come round.
  static Pick pick(int value) {
    return switch (value) {
      case LAST, PAST -> Pick.LAST;
      case PREVIOUS -> Pick.PREVIOUS;
      case THIS, CURRENT -> Pick.THIS;
      case NEXT, COMING -> Pick.NEXT;
      case FOLLOWING -> Pick.FOLLOWING;
      default -> Pick.SAME;
    };
  }

  /// The unit before, at or after the report's or the story's day.
  ///
  /// @param definite whether "the" stands before: "the next day" is the story's, "next week" the
  ///   report's
  static Meaning unit(int value, Grain unit, boolean definite) {
    if (value == COMING && unit == Grain.WEEKEND) {
      Meaning saturday = new Meaning.Weekday(DayOfWeek.SATURDAY.getValue(), Pick.NEXT, null);
      return new Meaning.Holding(unit, saturday);
    }
    return switch (value) {
      case LAST, PAST, LATEST -> new Meaning.Shifted(unit, -1, Base.REPORT);
      case PREVIOUS -> new Meaning.Shifted(unit, -1, Base.STORY);
      case THIS, CURRENT -> new Meaning.Shifted(unit, 0, Base.REPORT);
      case NEXT -> new Meaning.Shifted(unit, 1, definite ? Base.STORY : Base.REPORT);
      case COMING -> new Meaning.Shifted(unit, 1, Base.REPORT);
      case FOLLOWING -> new Meaning.Shifted(unit, 1, Base.STORY);
      default -> new Meaning.Shifted(unit, 0, Base.STORY);
    };
  }

  static boolean isBefore(int value) {
    return value == LAST || value == PAST || value == PREVIOUS;
  }

  static boolean isAfter(int value) {
    return value == NEXT || value == COMING || value == FOLLOWING;
  }

  static boolean isLast(int value) {
    return value == LAST;
  }

  static boolean isPast(int value) {
    return value == PAST;
  }

  static boolean isComing(int value) {
    return value == COMING;
  }
}
