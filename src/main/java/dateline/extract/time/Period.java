package dateline.extract.time;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/// A day, a week, a month, or another stretch that the calendar has a name for.
///
/// @param first its first day
public record Period(Grain grain, LocalDate first) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  public Period {
    first = grain.first(first);
  }

  public static Period day(LocalDate day) {
    return new Period(Grain.DAY, day);
  }

  public static Period year(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  /// A season by its number from spring, 1, to winter, 4, which begins in the year that it is
  /// called after.
  static Period season(int year, int number) {
    return new Period(Grain.SEASON, LocalDate.of(year, number * 3, 1));
  }

  public Period plus(long count) {
    return new Period(grain, grain.plus(first, count));
  }

  public LocalDate last() {
    return grain.last(first);
  }

  public TimeSpan days() {
    return new TimeSpan(first, last());
  }

  LocalDate middle() {
    return first.plusDays(ChronoUnit.DAYS.between(first, last()) / 2);
  }

  /// As TIMEX3 writes it: `2017-09-25`, `2017-W38`, `2017-SU`, `199` for the 1990s; a month or a
  /// year of another calendar as the one that holds its middle.
  public String value() {
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> month() + "-" + twoDigits(first.getDayOfMonth());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> month();
      case ISLAMIC_MONTH -> new Period(Grain.MONTH, middle()).value();
      case QUARTER -> year() + "-Q" + ((first.getMonthValue() + 2) / 3);
      case SEASON -> year() + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case HALF -> year() + "-H" + ((first.getMonthValue() + 5) / 6);
      case YEAR -> year();
      case ISLAMIC_YEAR -> year(middle());
      case DECADE -> digits(1);
      case CENTURY -> digits(2);
      case MILLENNIUM -> digits(3);
    };
  }

  /// The year without its last digits: of what lies before Christ that of the last year.
  private String digits(int dropped) {
    String year = year(first.getYear() > 0 ? first : last());
    return year.substring(0, year.length() - dropped);
  }

  private String year() {
    return year(first);
  }

  private static String year(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? "%04d".formatted(year) : "BC%04d".formatted(1 - year);
  }

  private String month() {
    return year() + "-" + twoDigits(first.getMonthValue());
  }

  private String week() {
    return first.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + twoDigits(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
