package dateline.extract.time;

/// Tells what names a single day.
final class Days {
  private Days() {}

  static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) -> period.grain() == Grain.DAY;
      case Meaning.Yearly(Cycle cycle, int number, _, _) ->
          cycle.isMonthDay()
              || cycle == Cycle.ISLAMIC_DAY
              || (cycle == Cycle.FEAST && Feast.numbered(number).isDay());
      case Meaning.CountedWeekday _, Meaning.SameDay _, Meaning.NextTo _ -> true;
      case Meaning.Weekday _, Meaning.NthWeekday _, Meaning.DayOfMonth _, Meaning.Slashed _ -> true;
      case Meaning.Share share -> share.isDay();
      case Meaning.Shifted(Grain unit, _, _) -> unit == Grain.DAY;
      default -> false;
    };
  }
}
