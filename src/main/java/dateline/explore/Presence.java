package dateline.explore;

import dateline.model.TimeSpan;
import java.time.LocalDate;

/// What of a thing must lie in the window for the window to show it.
///
/// An open end of a window asks nothing of a thing's end there.
public enum Presence {
  OVERLAPS("any part in it"),
  STARTED("started in it"),
  ENDED("ended in it"),
  THROUGHOUT("ongoing throughout it");

  private final String label;

  Presence(String label) {
    this.label = label;
  }

  /// As it is said behind the window's days.
  public String label() {
    return label;
  }

  public boolean shows(TimeSpan window, TimeSpan thing) {
    return shows(Days.of(window), Days.of(thing));
  }

  boolean shows(Days window, Days thing) {
    return shows(window.first(), window.last(), thing.first(), thing.last());
  }

  /// All as epoch days, both ends included; an open end is the least or the greatest int.
  boolean shows(int from, int to, int first, int last) {
    return first <= to
        && last >= from
        && switch (this) {
          case OVERLAPS -> true;
          case STARTED -> first >= from;
          case ENDED -> last <= to;
          case THROUGHOUT ->
              (from == Days.OPEN_FIRST || first <= from) && (to == Days.OPEN_LAST || last >= to);
        };
  }

  /// A window that shows a thing: as long as another, around the thing's middle, where that is long
  /// enough for this choice, else the thing's own days.
  TimeSpan movedTo(TimeSpan thing, TimeSpan window) {
    long length = window.days().orElse(0L);
    long needed = thing.days().orElse(Long.MAX_VALUE);
    LocalDate first = thing.first();
    if (first == null || needed > length || (this == THROUGHOUT && needed != length)) {
      return thing;
    }
    LocalDate start = first.minusDays((length - needed) / 2);
    return new TimeSpan(start, start.plusDays(length - 1));
  }
}
