package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The window's two handles on the days that there are. A handle at the end of the reach stands for
/// an open end.
record Slider(Reach reach, TimeSpan window) {

  /// The epoch day that the handle "from" stands on.
  long first() {
    LocalDate first = window.first();
    return first == null ? reach.first() : first.toEpochDay();
  }

  /// The epoch day that the handle "to" stands on.
  long last() {
    LocalDate last = window.last();
    return last == null ? reach.last() : last.toEpochDay();
  }

  long days() {
    return last() - first() + 1;
  }

  /// With the handle "from" on a day, or as near to it as the other handle lets it come.
  Slider withFirst(long day) {
    return with(Math.min(day, last()), last());
  }

  /// With the handle "to" on a day, or as near to it as the other handle lets it come.
  Slider withLast(long day) {
    return with(first(), Math.max(day, first()));
  }

  /// As long as it is, some days later, as far as the reach goes.
  Slider shiftedBy(long days) {
    long least = Math.min(0, reach.first() - first());
    long most = Math.max(0, reach.last() - last());
    long shift = Math.clamp(days, least, most);
    return new Slider(
        reach,
        new TimeSpan(LocalDate.ofEpochDay(first() + shift), LocalDate.ofEpochDay(last() + shift)));
  }

  private Slider with(long first, long last) {
    return new Slider(
        reach,
        new TimeSpan(
            open(first, first <= reach.first() && last > reach.first()),
            open(last, last >= reach.last() && first < reach.last())));
  }

  private static @Nullable LocalDate open(long day, boolean isOpen) {
    return isOpen ? null : LocalDate.ofEpochDay(day);
  }
}
