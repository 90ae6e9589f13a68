package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Meaning.Pick;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the period that words mean, seen from the day of a report and from what its sentences
/// before spoke of.
///
/// @param report the day of the report, where it is known
/// @param storySince the sentence from which on what was told counts for more than the report's day
/// @param nearSince the same, for what is always told from what is before: "the following day"
record Calendar(
    @Nullable LocalDate report, Story story, int storySince, int nearSince, SlashOrder slashes) {

  @Nullable Period period(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) -> period;
      case Meaning.Slashed date -> slashes.day(date);
      case Meaning.Yearly yearly -> yearly(yearly, tense);
      case Meaning.Weekday weekday -> weekday(weekday, tense);
      case Meaning.Shifted shifted -> shifted(shifted);
      case Meaning.Portion(_, Meaning whole) -> period(whole, tense);
      case Meaning.Clock(_, Meaning day) -> day == null ? today() : period(day, tense);
      case Meaning.YearOfCentury(int number) -> year(number);
      case Meaning.DayOfMonth(int number) -> dayOfMonth(number);
      case Meaning.Vague _, Meaning.Length _, Meaning.Repeated _ -> null;
    };
  }

  private @Nullable Period today() {
    Period told = story.last(Grain.DAY, storySince);
    return told != null ? told : report == null ? null : Period.day(report);
  }

  private @Nullable Period yearly(Meaning.Yearly yearly, Tense tense) {
    Meaning within = yearly.within();
    if (within != null) {
      Period year = period(within, tense);
      return year == null ? null : in(yearly, year.first().getYear());
    }
    Period told = story.last(isToldFrom(yearly.pick()) ? nearSince : storySince);
    if (told != null && (yearly.pick() == Pick.OPEN || isToldFrom(yearly.pick()))) {
      return fromStory(yearly, told);
    }
    return report == null ? null : fromReport(yearly, report, tense);
  }

  private static boolean isToldFrom(Pick pick) {
    return pick == Pick.SAME || pick == Pick.PREVIOUS || pick == Pick.FOLLOWING;
  }

  private static @Nullable Period in(Meaning.Yearly yearly, int year) {
    return yearly.cycle().in(year, yearly.number()).orElse(null);
  }

  private static Stream<Period> around(Meaning.Yearly yearly, int year) {
    return IntStream.of(year - 1, year, year + 1)
        .mapToObj(y -> yearly.cycle().in(y, yearly.number()))
        .flatMap(java.util.Optional::stream);
  }

  private static @Nullable Period fromStory(Meaning.Yearly yearly, Period told) {
    int year = told.first().getYear();
    return switch (yearly.pick()) {
      case PREVIOUS -> lastBefore(yearly, told.first());
      case FOLLOWING -> firstAfter(yearly, told.last());
      default -> told.grain().compareTo(Grain.YEAR) >= 0 ? in(yearly, year) : nearest(yearly, told);
    };
  }

  /// Stories go forward: a year back counts for more than a year ahead.
  private static @Nullable Period nearest(Meaning.Yearly yearly, Period told) {
    return around(yearly, told.first().getYear())
        .min((a, b) -> Long.compare(leap(told.first(), a.first()), leap(told.first(), b.first())))
        .orElse(null);
  }

  private static long leap(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days >= 0 ? days : -days * 3 / 2;
  }

  private static @Nullable Period lastBefore(Meaning.Yearly yearly, LocalDate day) {
    return around(yearly, day.getYear())
        .filter(period -> period.last().isBefore(day))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private static @Nullable Period firstAfter(Meaning.Yearly yearly, LocalDate day) {
    return around(yearly, day.getYear())
        .filter(period -> period.first().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Period fromReport(Meaning.Yearly yearly, LocalDate report, Tense tense) {
    return switch (yearly.pick()) {
      case LAST -> lastBefore(yearly, report);
      case NEXT -> firstAfter(yearly, report);
      case THIS -> in(yearly, report.getYear());
      default ->
          tense == Tense.FUTURE
              ? around(yearly, report.getYear())
                  .filter(period -> !period.last().isBefore(report))
                  .findFirst()
                  .orElse(null)
              : lastBefore(yearly, Grain.DAY.plus(report, 1), report);
    };
  }

  /// The last one that has begun.
  private static @Nullable Period lastBefore(
      Meaning.Yearly yearly, LocalDate tomorrow, LocalDate report) {
    return around(yearly, report.getYear())
        .filter(period -> period.first().isBefore(tomorrow))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private @Nullable Period weekday(Meaning.Weekday weekday, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday.number());
    Meaning within = weekday.within();
    if (within != null) {
      Period week = period(within, tense);
      return week == null ? null : Period.day(week.first().plusDays(weekday.number() - 1L));
    }
    Period told = story.last(Grain.DAY, isToldFrom(weekday.pick()) ? nearSince : storySince);
    LocalDate from = told != null && weekday.pick() != Pick.LAST ? told.first() : report;
    if (from == null) {
      return null;
    }
    boolean ahead = tense == Tense.FUTURE || (told != null && from.equals(told.first()));
    return Period.day(
        switch (weekday.pick()) {
          case LAST, PREVIOUS -> from.with(TemporalAdjusters.previous(day));
          case NEXT, FOLLOWING -> from.with(TemporalAdjusters.next(day));
          default ->
              ahead
                  ? from.with(TemporalAdjusters.nextOrSame(day))
                  : from.with(TemporalAdjusters.previousOrSame(day));
        });
  }

  private @Nullable Period shifted(Meaning.Shifted shifted) {
    Grain unit = shifted.unit();
    if (shifted.base() == Meaning.Base.STORY) {
      Period told = story.last(unit, nearSince);
      if (told != null) {
        return new Period(unit, told.first()).plus(shifted.count());
      }
      if (story.last(storySince) != null) {
        return null;
      }
    }
    return report == null ? null : new Period(unit, report).plus(shifted.count());
  }

  private Period year(int number) {
    Period told = story.last(0);
    int century = told == null ? 1900 : Math.floorDiv(told.first().getYear(), 100) * 100;
    return Period.year(century + number);
  }

  private @Nullable Period dayOfMonth(int number) {
    Period told = story.last(Grain.MONTH, storySince);
    LocalDate month = told != null ? told.first() : report;
    return month == null || number > month.lengthOfMonth()
        ? null
        : Period.day(month.withDayOfMonth(number));
  }
}
