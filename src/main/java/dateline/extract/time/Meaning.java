package dateline.extract.time;

import org.jspecify.annotations.Nullable;

/// What the words of a time expression say, as far as they alone can tell.
public sealed interface Meaning {
  /// A period that the words name in full.
  record Absolute(Period period) implements Meaning {}

  /// A name that comes round every year: "April 8", "the third quarter", "last summer".
  ///
  /// @param within what says which year, where the words do: "of that year"
  record Yearly(Cycle cycle, int number, Pick pick, @Nullable Meaning within) implements Meaning {
    static Yearly of(Cycle cycle, int number) {
      return new Yearly(cycle, number, Pick.OPEN, null);
    }

    Yearly within(@Nullable Meaning year) {
      return new Yearly(cycle, number, pick, year);
    }

    /// "April 8" of "Wednesday, April 8".
    public Yearly withoutWeekday() {
      return cycle == Cycle.WEEKDAY_DATE
          ? new Yearly(Cycle.MONTH_DAY, number % 10_000, pick, within)
          : this;
    }

    /// "Wednesday, April 8" from "April 8"; as it is where its year is told.
    Yearly onWeekday(int weekday) {
      return cycle == Cycle.MONTH_DAY && within == null
          ? new Yearly(Cycle.WEEKDAY_DATE, weekday * 10_000 + number, pick, null)
          : this;
    }
  }

  /// A day of the week, Monday 1 to Sunday 7: "on Wednesday", "next Friday".
  ///
  /// @param within what says which week, where the words do: "Friday of last week"
  record Weekday(int number, Pick pick, @Nullable Meaning within) implements Meaning {}

  /// A day of the week so many weeks before the last or after the next one: "two Fridays ago",
  /// "Tuesday week".
  record CountedWeekday(int number, int weeks) implements Meaning {}

  /// The week or the month that holds a day: "the week of 3 May".
  record Holding(Grain unit, Meaning day) implements Meaning {}

  /// The day or the part of it so many days from a day that is named: "the day after Christmas".
  record NextTo(int days, Meaning day) implements Meaning {}

  /// The very day so many units before or after the report's: "a year ago today".
  record SameDay(Grain unit, int count) implements Meaning {}

  /// A day of a month that the words do not name: "on the 15th".
  record DayOfMonth(int number) implements Meaning {}

  /// A year by its last two digits: "'39", "1939-45".
  record YearOfCentury(int number) implements Meaning {}

  /// A date in figures that can be day first or month first.
  record Slashed(int one, int two, int year) implements Meaning {}

  /// So many units before or after: "yesterday", "two days later", "that year".
  record Shifted(Grain unit, int count, Base base) implements Meaning {}

  /// The early, middle or late part of something, or its very end.
  record Portion(Edge edge, Meaning whole) implements Meaning {}

  /// So many units of a period, from its start or its end: "the first two weeks of May".
  ///
  /// @param number which of them the first one is, counted from 1, or from the end where negative
  record Share(Grain unit, int number, int count, Meaning whole) implements Meaning {
    /// Whether it names one day.
    public boolean isDay() {
      return unit == Grain.DAY && count == 1;
    }
  }

  /// A day of the week counted in a period: "the second Tuesday in November".
  ///
  /// @param number counted from 1, or -1 for the last one
  record NthWeekday(int weekday, int number, Meaning whole) implements Meaning {}

  /// What counts as a time only where a history is told: "that period".
  record InHistory(Meaning meaning) implements Meaning {}

  /// A time or a part of a day, on a day where the words name one.
  ///
  /// @param time as TIMEX3 appends it to the day: `T14:30`, `TNI`
  record Clock(String time, @Nullable Meaning day) implements Meaning {}

  /// No time that a calendar has: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
  record Vague(String value) implements Meaning {}

  /// A length of time: "two weeks", "the past 48 hours".
  ///
  /// @param count 0 where it is not known
  record Length(String value, Grain unit, int count, Side side) implements Meaning {}

  /// Something that happens again and again: "every night".
  record Repeated(String value) implements Meaning {}

  /// What a shift is counted from.
  enum Base {
    /// The day of the report.
    REPORT,
    /// The moment of the report: what lies a year before it can be a quarter, like what it is
    /// compared with.
    MOMENT,
    /// The day that the sentences before speak of.
    STORY,
    /// The day of the report in news, that of the story in a history: "the end of the year".
    SETTING
  }

  /// Which one of those that come round is meant.
  enum Pick {
    /// The tense decides.
    OPEN,
    LAST,
    THIS,
    NEXT,
    /// The one that the sentences before speak of.
    SAME,
    /// The one before that.
    PREVIOUS,
    /// The one after that.
    FOLLOWING
  }

  /// A part of a period.
  enum Edge {
    START,
    MIDDLE,
    END,
    /// What lies before the day that is spoken from: "earlier this month".
    EARLIER,
    /// What lies after it.
    LATER,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    LAST_QUARTER
  }

  /// Where a length of time lies from the day of the report.
  enum Side {
    UNKNOWN,
    BEFORE,
    AFTER
  }
}
