package dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// A unit of the calendar, and how it cuts time into periods.
///
/// The units below a day cut time into days.
public enum Grain {
  SECOND("T%sS", ChronoUnit.DAYS, 0),
  MINUTE("T%sM", ChronoUnit.DAYS, 0),
  HOUR("T%sH", ChronoUnit.DAYS, 0),
  DAY("%sD", ChronoUnit.DAYS, 1),
  WEEKEND("%sWE", ChronoUnit.DAYS, 7),
  WEEK("%sW", ChronoUnit.DAYS, 7),
  MONTH("%sM", ChronoUnit.MONTHS, 1),
  ISLAMIC_MONTH("%sM", ChronoUnit.MONTHS, 1),
  QUARTER("%sQ", ChronoUnit.MONTHS, 3),
  SEASON("%sS", ChronoUnit.MONTHS, 3),
  HALF("%sH", ChronoUnit.MONTHS, 6),
  YEAR("%sY", ChronoUnit.YEARS, 1),
  ISLAMIC_YEAR("%sY", ChronoUnit.YEARS, 1),
  DECADE("%sDE", ChronoUnit.YEARS, 10),
  CENTURY("%sCE", ChronoUnit.YEARS, 100),
  MILLENNIUM("%sML", ChronoUnit.YEARS, 1000);

  private static final List<Grain> ALL = List.of(values());

  private final String amount;
  private final ChronoUnit step;
  private final int steps;

  Grain(String amount, ChronoUnit step, int steps) {
    this.amount = amount;
    this.step = step;
    this.steps = steps;
  }

  /// By its place in the list of units.
  static Grain numbered(int number) {
    return ALL.get(number);
  }

  int number() {
    return ALL.indexOf(this);
  }

  /// A length of time as TIMEX3 writes it: `P2W`, `PT48H`, `PXM` of a count of `X`.
  public String lasting(String count) {
    return "P" + amount.formatted(count);
  }

  public boolean isBelowDay() {
    return compareTo(DAY) < 0;
  }

  public LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case ISLAMIC_MONTH -> IslamicCalendar.plusMonths(day, count);
      case ISLAMIC_YEAR -> IslamicCalendar.plusMonths(day, count * 12);
      default -> step.addTo(day, count * steps);
    };
  }

  /// How many of a smaller unit it holds, or 0 where that differs.
  int holding(Grain smaller) {
    if (steps == 0 || smaller.steps == 0 || step != smaller.step || steps % smaller.steps > 0) {
      return this == YEAR && smaller.step == ChronoUnit.MONTHS ? 12 / smaller.steps : 0;
    }
    return steps / smaller.steps;
  }

  /// The unit that half of one is counted in, or the unit itself where none is.
  Grain half() {
    return switch (this) {
      case MONTH -> WEEK;
      case YEAR -> MONTH;
      case DECADE -> YEAR;
      case CENTURY -> DECADE;
      case MILLENNIUM -> CENTURY;
      default -> this;
    };
  }

  /// How many of those half of one has.
  int halfCount() {
    return switch (this) {
      case MONTH -> 2;
      case YEAR -> 6;
      default -> 5;
    };
  }

  /// The first day of the period that a day lies in.
  LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.first(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case ISLAMIC_MONTH -> IslamicCalendar.firstOfMonth(day);
      case ISLAMIC_YEAR -> IslamicCalendar.firstOfYear(day);
      case QUARTER -> monthsFrom(day, (day.getMonthValue() - 1) / 3 * 3);
      case SEASON -> monthsFrom(day, day.getMonthValue() / 3 * 3 - 1);
      case HALF -> monthsFrom(day, (day.getMonthValue() - 1) / 6 * 6);
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), steps) * steps);
    };
  }

  /// The last day of the period that begins on a day.
  LocalDate last(LocalDate first) {
    return isBelowDay() ? first : this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
  }

  private static LocalDate monthsFrom(LocalDate day, int months) {
    return day.withDayOfYear(1).plusMonths(months);
  }
}
