package dateline.extract.time;

/// Tells what names a single day.
final class Days {
  private Days() {}

  static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) -> period.grain() == Grain.DAY;
      case Meaning.Yearly(Cycle cycle, _, _, _) -> cycle.isMonthDay() || cycle == Cycle.FEAST;
      case Meaning.Weekday _, Meaning.DayOfMonth _, Meaning.Slashed _ -> true;
      case Meaning.Shifted(Grain unit, _, _) -> unit == Grain.DAY;
      default -> false;
    };
  }
}
