package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;

/// Where the two ends of the window stand, free of whole days.
///
/// @param from in days since the epoch, with their fraction
/// @param to where the last day ends, no earlier than `from`
record Thumbs(double from, double to) {
  Thumbs {
    to = Math.max(from, to);
  }

  /// At the ends of the days of a window.
  static Thumbs of(Slider slider) {
    return new Thumbs(slider.first(), slider.last() + 1.0);
  }

  Thumbs shiftedBy(double days) {
    return new Thumbs(from + days, to + days);
  }

  /// The window of all days that they touch.
  Slider touched(Slider slider) {
    Reach reach = slider.reach();
    long first = Math.clamp((long) Math.floor(from), reach.first(), reach.last());
    long last = Math.clamp((long) Math.ceil(to) - 1, first, Math.max(first, reach.last()));
    return new Slider(reach, TimeSpan.of(LocalDate.ofEpochDay(first))).withLast(last);
  }
}
