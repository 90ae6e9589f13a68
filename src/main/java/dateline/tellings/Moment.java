package dateline.tellings;

import dateline.model.EventDay.Tie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// When an event was, as far as its sentence says.
///
/// @param day known only where the text or the stated day of its report says it whole
/// @param tie how the sentence ties it to its report's own day, or null where it does not
public record Moment(
    @Nullable LocalDate day,
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay date,
    @Nullable Tie tie) {
  static Moment on(LocalDate day, @Nullable Tie tie) {
    return new Moment(day, day.getDayOfWeek(), MonthDay.from(day), tie);
  }

  boolean disagreesWith(Moment other) {
    return differ(day, other.day) || differ(weekday, other.weekday) || differ(date, other.date);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /// How little it is by chance that both say this.
  int weightWith(Moment other) {
    if (date != null && date.equals(other.date)) {
      return 3;
    }
    return weekday != null && weekday == other.weekday ? 2 : 0;
  }
}
