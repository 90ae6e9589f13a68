package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The window's two handles on the days that there are. A handle at the end of the extent stands
/// for an open end.
record Slider(Extent extent, TimeSpan window) {

  /// The epoch day that the handle "from" stands on.
  long first() {
    LocalDate first = window.first();
    return first == null ? extent.first() : first.toEpochDay();
  }

  /// The epoch day that the handle "to" stands on.
  long last() {
    LocalDate last = window.last();
    return last == null ? extent.last() : last.toEpochDay();
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

  /// As long as it is, some days later, as far as the extent goes.
  Slider shiftedBy(long days) {
    long least = Math.min(0, extent.first() - first());
    long most = Math.max(0, extent.last() - last());
    long shift = Math.clamp(days, least, most);
    return new Slider(
        extent,
        new TimeSpan(LocalDate.ofEpochDay(first() + shift), LocalDate.ofEpochDay(last() + shift)));
  }

  private Slider with(long first, long last) {
    return new Slider(
        extent,
        new TimeSpan(
            open(first, first <= extent.first() && last > extent.first()),
            open(last, last >= extent.last() && first < extent.last())));
  }

  private static @Nullable LocalDate open(long day, boolean isOpen) {
    return isOpen ? null : LocalDate.ofEpochDay(day);
  }
}
