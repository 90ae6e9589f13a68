package dateline.view.timeline;

import dateline.model.TimeSpan;
import java.time.LocalDate;
import java.util.OptionalLong;

/// How the window changes while time plays.
enum Motion {
  /// As long as it is.
  MOVES("Moves"),
  /// Its start stands, its end runs.
  GROWS("Grows"),
  /// One day that moves.
  POINT("Single day"),
  /// As long as it is, from one day on which something begins to the next.
  JUMPS("Next day with something");

  private static final int WINDOWS_IN_REACH = 12;

  /// More than this cannot be followed.
  private static final double MOST_JUMPS_A_SECOND = 4;

  private final String label;

  Motion(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// How many days, or jumps, a second has at a speed.
  double perSecond(Speed speed) {
    double days = speed.daysPerSecond();
    return this == JUMPS ? Math.min(MOST_JUMPS_A_SECOND, days) : days;
  }

  /// The window that can begin to play: as it is where it has somewhere to go, else from the start.
  Slider ready(Slider slider) {
    boolean all = slider.window().equals(TimeSpan.EVER);
    boolean done = slider.last() >= slider.reach().last();
    return switch (this) {
      case MOVES -> all || done ? atStart(slider, all ? aTwelfth(slider) : slider.days()) : slider;
      case GROWS -> done ? slider.withLast(slider.first()) : slider;
      case POINT, JUMPS -> all || done ? atStart(slider, 1) : narrowed(slider);
    };
  }

  private Slider narrowed(Slider slider) {
    return this == POINT ? slider.withLast(slider.first()) : slider;
  }

  private static long aTwelfth(Slider slider) {
    return Math.max(1, slider.reach().days() / WINDOWS_IN_REACH);
  }

  private static Slider atStart(Slider slider, long days) {
    LocalDate first = LocalDate.ofEpochDay(slider.reach().first());
    return new Slider(slider.reach(), new TimeSpan(first, first.plusDays(days - 1)));
  }

  /// The window at the start of all days again.
  Slider again(Slider slider) {
    return this == GROWS ? slider.withLast(slider.first()) : atStart(slider, slider.days());
  }

  /// The window some days on, or back where they are negative; some jumps for what jumps.
  Slider moved(Slider slider, long days, Eventful eventful) {
    return switch (this) {
      case MOVES, POINT -> slider.shiftedBy(days);
      case GROWS ->
          slider.withLast(Math.clamp(slider.last() + days, slider.first(), slider.reach().last()));
      case JUMPS -> jumped(slider, days, eventful);
    };
  }

  private static Slider jumped(Slider slider, long jumps, Eventful eventful) {
    long first = slider.first();
    for (long i = 0; i < Math.abs(jumps); i++) {
      OptionalLong next = jumps > 0 ? eventful.after(first) : eventful.before(first);
      first = next.orElse(first);
    }
    return slider.shiftedBy(first - slider.first());
  }
}
