package dateline.resolve.time;

import dateline.extract.time.Grain;
import dateline.extract.time.Meaning;
import dateline.extract.time.Meaning.Base;
import dateline.extract.time.Meaning.Pick;
import dateline.extract.time.Period;
import dateline.extract.time.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Finds the period that words mean, seen from the day of a report and from what its sentences
/// before spoke of.
///
/// @param report the day of the report, where it is known
/// @param storySince the sentence from which on what was told counts for more than the report's day
/// @param joinedBefore what the expression goes on from: Monday in "from Monday to Wednesday",
///   April in "from April to June"
/// @param nearSince the same, for what is always told from what is before: "the following day"
record Calendar(
    @Nullable LocalDate report,
    Story story,
    boolean history,
    @Nullable Period joinedBefore,
    int storySince,
    int nearSince,
    SlashOrder slashes) {
  /// How many sentences a quarter holds as what others are compared with.
  private static final int COMPARED = 3;

  /// How many days a report looks back before what it tells becomes a story of its own.
  private static final int DAYS_OF_NEWS = 45;

  /// How many days later than a day that was stated in full one without a year may be for both to
  /// be of one story.
  static final int DAYS_OF_STORY = 62;

  /// How many days a story may go back.
  private static final int DAYS_BEFORE = 14;

  @Nullable Period period(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Absolute(Period period) -> period;
      case Meaning.Slashed date -> slashes.day(date);
      case Meaning.Yearly yearly -> {
        Period agreeing = yearly(yearly, tense);
        yield agreeing != null ? agreeing : yearly(yearly.withoutWeekday(), tense);
      }
      case Meaning.Weekday weekday -> weekday(weekday, tense);
      case Meaning.Holding(Grain unit, Meaning day) -> {
        Period named = period(day, tense);
        yield named == null ? null : new Period(unit, named.first());
      }
      case Meaning.NextTo(int days, Meaning day) -> {
        Period named = period(day, tense);
        yield named == null ? null : named.plus(days);
      }
      case Meaning.CountedWeekday(int number, int weeks) -> countedWeekday(number, weeks);
      case Meaning.SameDay(Grain unit, int count) ->
          report == null ? null : Period.day(unit.plus(report, count));
      case Meaning.Shifted shifted -> shifted(shifted, tense);
      case Meaning.Portion(_, Meaning whole) -> period(whole, tense);
      case Meaning.Clock(_, Meaning day) -> day == null ? today() : period(day, tense);
      case Meaning.Share share -> {
        Period whole = period(share.whole(), tense);
        yield whole == null || !share.isDay() ? whole : Shares.day(share, whole);
      }
      case Meaning.NthWeekday nth -> {
        Period whole = period(nth.whole(), tense);
        yield whole == null ? null : Shares.day(nth, whole);
      }
      case Meaning.InHistory(Meaning inner) -> period(inner, tense);
      case Meaning.YearOfCentury(int number) -> year(number);
      case Meaning.DayOfMonth(int number) -> dayOfMonth(number, tense);
      case Meaning.Vague _, Meaning.Length _, Meaning.Repeated _ -> null;
    };
  }

  private @Nullable Period today() {
    Period told = story.last(Grain.DAY, storySince);
    if (told == null && !history) {
      told = story.last(Grain.DAY, nearSince + Anchoring.REACH);
    }
    Period stated = told == null ? story.stated(nearSince) : null;
    if (stated != null && stated.grain() == Grain.DAY && isLongAgo(stated)) {
      return stated;
    }
    return told != null ? told : report == null ? null : Period.day(report);
  }

  private @Nullable Period yearly(Meaning.Yearly yearly, Tense tense) {
    Meaning within = yearly.within();
    if (within != null) {
      Period year = period(within, tense);
      return year == null ? null : Choice.in(yearly, year.first().getYear());
    }
    if (joinedBefore != null && yearly.pick() == Pick.OPEN) {
      return Choice.in(yearly, joinedBefore.first().getYear());
    }
    int since = isToldFrom(yearly.pick()) ? nearSince : storySince;
    Period told = story.lastInYear(report == null ? Story.FORETOLD : since);
    if (told != null && (history || yearly.pick() == Pick.OPEN || isToldFrom(yearly.pick()))) {
      return Choice.fromStory(yearly, told);
    }
    Period seen = report == null ? null : Choice.fromReport(yearly, report, tense);
    Period next = yearly.pick() == Pick.OPEN ? afterStated(yearly, seen) : null;
    return next != null ? next : seen;
  }

  /// Soon after what was stated with its year not long before, unless that was only a month and the
  /// report itself is as near.
  ///
  /// @param seen what is meant seen from the report
  private @Nullable Period afterStated(Meaning.Yearly yearly, @Nullable Period seen) {
    Period stated = story.stated(nearSince);
    if (stated == null || !isLongAgo(stated)) {
      return null;
    }
    boolean here = story.stated(nearSince + Anchoring.REACH) != null;
    boolean news = stated.grain() == Grain.MONTH && !here && seen != null && !isLongAgo(seen);
    Period next = news ? null : Choice.fromStory(yearly, stated);
    boolean follows =
        next != null
            && !next.last().isBefore(stated.first().minusDays(DAYS_BEFORE))
            && ChronoUnit.DAYS.between(stated.first(), next.first()) <= DAYS_OF_STORY;
    return follows ? next : null;
  }

  private static boolean isToldFrom(Pick pick) {
    return pick == Pick.SAME || pick == Pick.PREVIOUS || pick == Pick.FOLLOWING;
  }

  private @Nullable Period weekday(Meaning.Weekday weekday, Tense tense) {
    Meaning within = weekday.within();
    if (within != null) {
      Period week = period(within, tense);
      return week == null ? null : Period.day(week.first().plusDays(weekday.number() - 1L));
    }
    if (joinedBefore != null && weekday.pick() == Pick.OPEN) {
      DayOfWeek next = DayOfWeek.of(weekday.number());
      return Period.day(joinedBefore.first().with(TemporalAdjusters.nextOrSame(next)));
    }
    boolean near = isToldFrom(weekday.pick());
    Period told = story.last(Grain.DAY, near ? nearSince : storySince);
    LocalDate from = told != null ? told.first() : report;
    if (from == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday.number());
    boolean ahead = tense == Tense.FUTURE || told != null;
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

  private @Nullable Period shifted(Meaning.Shifted shifted, Tense tense) {
    Grain unit = shifted.unit();
    int count = shifted.count();
    Period quarter =
        unit == Grain.YEAR && isCompared(shifted)
            ? story.lastOf(Grain.QUARTER, storySince - COMPARED)
            : null;
    if (quarter != null) {
      return quarter.plus(4L * count);
    }
    Period stated = shifted.base() == Base.SETTING ? story.stated(nearSince + 1) : null;
    if (stated != null && !history && isLongAgo(stated)) {
      return new Period(unit, stated.first()).plus(count);
    }
    boolean ago = shifted.base() == Base.MOMENT && report != null;
    if ((history && !ago) || shifted.base() == Base.STORY) {
      Period told = story.last(unit, nearSince);
      if (told != null) {
        return new Period(unit, told.first()).plus(count);
      }
      if (story.last(nearSince) != null) {
        return null;
      }
    }
    return report == null ? null : fromReport(unit, count, report, tense);
  }

  /// Whether what was told lies so far from the report that what follows hangs on it.
  private boolean isLongAgo(Period told) {
    return report == null || Math.abs(ChronoUnit.DAYS.between(told.first(), report)) > DAYS_OF_NEWS;
  }

  private static boolean isCompared(Meaning.Shifted shifted) {
    return shifted.count() < 0 && (shifted.base() == Base.MOMENT || shifted.base() == Base.STORY);
  }

  private static Period fromReport(Grain unit, int count, LocalDate report, Tense tense) {
    Period period = new Period(unit, report).plus(count);
    boolean ahead = unit == Grain.WEEKEND && count == 0 && period.first().isAfter(report);
    return ahead && tense != Tense.FUTURE ? period.plus(-1) : period;
  }

  private Period year(int number) {
    Period told = story.last(0);
    int century = told == null ? 1900 : Math.floorDiv(told.first().getYear(), 100) * 100;
    return Period.year(century + number);
  }

  private @Nullable Period countedWeekday(int number, int weeks) {
    DayOfWeek day = DayOfWeek.of(number);
    TemporalAdjuster nearest =
        weeks > 0 ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
    return report == null ? null : Period.day(report.with(nearest).plusWeeks(weeks));
  }

  private @Nullable Period dayOfMonth(int number, Tense tense) {
    LocalDate month = monthTold(number);
    if (month == null && report != null) {
      month = seen(report, number, tense);
    }
    return month == null || number > month.lengthOfMonth()
        ? null
        : Period.day(month.withDayOfMonth(number));
  }

  /// The month that its sentence, a story or a day stated not long before speaks of, or the one
  /// after it, where the day would go far back.
  private @Nullable LocalDate monthTold(int number) {
    Period told = story.last(Grain.MONTH, Math.min(storySince, nearSince + Anchoring.REACH));
    if (told == null) {
      Period stated = story.stated(nearSince);
      told = stated != null && isLongAgo(stated) ? stated : null;
    }
    if (told == null) {
      return null;
    }
    LocalDate month = told.first().withDayOfMonth(1);
    boolean back = told.grain() == Grain.DAY && told.first().getDayOfMonth() - number > DAYS_BEFORE;
    return back ? month.plusMonths(1) : month;
  }

  /// A day of the month that a day must be of, seen from the report: what is past was in the month
  /// before, where this one has not come so far.
  private static LocalDate seen(LocalDate report, int number, Tense tense) {
    boolean before = tense == Tense.PAST && number > report.getDayOfMonth();
    boolean after = tense == Tense.FUTURE && number < report.getDayOfMonth();
    LocalDate month = report.withDayOfMonth(1);
    return before ? month.minusMonths(1) : after ? month.plusMonths(1) : month;
  }
}
