package dateline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates with the month names of the Levant ("15 Nisan 2017", "3 Kanun II") and of the Islamic
/// calendar ("3 Ramadan 1438 AH", "the 10th of Muharram"), where a day or a year stands beside the
/// name.
final class OtherCalendars implements Rule {
  private static final int NONE = 0;

  /// A month with the day beside it, which may be none, and the year behind, which may be null.
  private record Date(int from, int to, int day, CalendarMonth month, @Nullable Integer year) {}

  @Override
  public @Nullable Match at(Tokens tokens, int i) {
    if (tokens.is(i, Kind.NUMBER) && isHijriEra(tokens, i + 1)) {
      return hijriYear(tokens, i, i + 2);
    }
    if (tokens.is(i, Kind.THE) && tokens.is(i + 1, "year") && isHijriEra(tokens, i + 3)) {
      return hijriYear(tokens, i, i + 4);
    }
    Date date = date(tokens, i);
    return date == null ? null : date.month.isIslamic() ? hijri(tokens, date) : levantine(date);
  }

  private static @Nullable Date date(Tokens tokens, int i) {
    int number = tokens.is(i, Kind.THE) ? i + 1 : i;
    int name = WrittenDates.isDayNumber(tokens, number) ? number + 1 : i;
    name = name > i && tokens.is(name, "of") ? name + 1 : name;
    CalendarMonth month = CalendarMonth.at(tokens, name);
    if (month == null || (name == i && number > i)) {
      return null;
    }
    int day = name > i ? tokens.value(number) : NONE;
    int to = month.to();
    if (day == NONE && WrittenDates.isDayNumber(tokens, to) && !tokens.is(to + 1, Kind.COUNTED)) {
      day = tokens.value(to++);
    }
    int year = tokens.isSign(to, ',') || tokens.is(to, "of") ? to + 1 : to;
    boolean told = tokens.length(year) == 4 && tokens.is(year, Kind.NUMBER);
    return new Date(i, told ? year + 1 : to, day, month, told ? tokens.value(year) : null);
  }

  private static @Nullable Match levantine(Date date) {
    int month = date.month.number();
    Cycle cycle = date.day > NONE ? Cycle.MONTH_DAY : Cycle.MONTH;
    int number = date.day > NONE ? month * 100 + date.day : month;
    Integer year = date.year;
    if (year != null) {
      return cycle
          .in(year, number)
          .map(period -> new Match(date.from, date.to, new Meaning.Absolute(period)))
          .orElse(null);
    }
    return date.day > NONE && cycle.in(2000, number).isPresent()
        ? new Match(date.from, date.to, Meaning.Yearly.of(cycle, number))
        : null;
  }

  private static @Nullable Match hijri(Tokens tokens, Date date) {
    Integer year = date.year;
    int month = date.month.number();
    if (year == null || !IslamicCalendar.has(year)) {
      Meaning yearly = Meaning.Yearly.of(Cycle.ISLAMIC_DAY, month * 100 + date.day);
      boolean whole = year == null && date.day >= 1 && date.day <= 30;
      return whole ? new Match(date.from, date.to, yearly) : null;
    }
    try {
      LocalDate middle = IslamicCalendar.day(year, month, 15);
      Period period =
          date.day > NONE
              ? Period.day(IslamicCalendar.day(year, month, date.day))
              : new Period(Grain.ISLAMIC_MONTH, middle);
      int to = isHijriEra(tokens, date.to) ? date.to + 1 : date.to;
      return new Match(date.from, to, new Meaning.Absolute(period));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isHijriEra(Tokens tokens, int i) {
    return (tokens.is(i, Kind.ERA) && tokens.value(i) == 2)
        || (tokens.is(i, "h") && tokens.isCapitalised(i) && tokens.value(i - 1) >= 1300);
  }

  /// "1437 AH".
  private static @Nullable Match hijriYear(Tokens tokens, int from, int to) {
    if (!IslamicCalendar.has(tokens.value(to - 2))) {
      return null;
    }
    try {
      LocalDate first = IslamicCalendar.day(tokens.value(to - 2), 1, 1);
      return new Match(from, to, new Meaning.Absolute(new Period(Grain.ISLAMIC_YEAR, first)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
