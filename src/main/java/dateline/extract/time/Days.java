package dateline.extract.time;

/// Tells what names a single day.
final class Days {
  private Days() {}

  static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) -> period.grain() == Grain.DAY;
      case Meaning.Yearly(Cycle cycle, _, _, _) ->
          cycle.isMonthDay() || cycle == Cycle.FEAST || cycle == Cycle.ISLAMIC_DAY;
      case Meaning.Weekday _, Meaning.NthWeekday _, Meaning.DayOfMonth _, Meaning.Slashed _ -> true;
      case Meaning.Share share -> share.isDay();
      case Meaning.Shifted(Grain unit, _, _) -> unit == Grain.DAY;
      default -> false;
    };
  }
}
