package dateline.view.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A length that the calendar counts in: a day, two weeks, a quarter, fifty years.
record Step(Unit unit, int count) {
  private static final int MONDAY_BEFORE_EPOCH = 3;

  enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(30.4),
    YEAR(365.2);

    private final double days;

    Unit(double days) {
      this.days = days;
    }
  }

  /// Roughly, where months and years differ in length.
  double days() {
    return unit.days * count;
  }

  /// The last start of a step that is not after the day.
  LocalDate floor(LocalDate day) {
    return switch (unit) {
      case DAY -> day.minusDays(Math.floorMod(day.toEpochDay(), count));
      case WEEK -> day.minusDays(Math.floorMod(day.toEpochDay() + MONDAY_BEFORE_EPOCH, 7 * count));
      case MONTH -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % count);
      case YEAR -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), count));
    };
  }

  LocalDate next(LocalDate start) {
    return switch (unit) {
      case DAY -> start.plusDays(count);
      case WEEK -> start.plusWeeks(count);
      case MONTH -> start.plusMonths(count);
      case YEAR -> start.plus(count, ChronoUnit.YEARS);
    };
  }
}
