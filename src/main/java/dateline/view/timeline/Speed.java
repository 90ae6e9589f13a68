package dateline.view.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How fast time plays: so many units a second.
record Speed(double count, Unit unit) {
  private static final List<Speed> STEPS =
      List.of(
          new Speed(1, Unit.HOUR),
          new Speed(3, Unit.HOUR),
          new Speed(6, Unit.HOUR),
          new Speed(12, Unit.HOUR),
          new Speed(1, Unit.DAY),
          new Speed(2, Unit.DAY),
          new Speed(3, Unit.DAY),
          new Speed(1, Unit.WEEK),
          new Speed(2, Unit.WEEK),
          new Speed(1, Unit.MONTH),
          new Speed(3, Unit.MONTH),
          new Speed(6, Unit.MONTH),
          new Speed(1, Unit.YEAR),
          new Speed(2, Unit.YEAR),
          new Speed(5, Unit.YEAR),
          new Speed(10, Unit.YEAR));
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<half>half )?(?<count>\\d+(?:[.,]\\d+)?|an?\\b)?\\s*"
              + "(?<unit>h|hours?|hrs?|d|days?|w|weeks?|m|months?|y|years?)"
              + "\\s*(?:(?:/|per|an?|each|every)?\\s*(?:s|secs?|seconds?))?");
  private static final double LONGEST_PLAY_S = 20;
  private static final double FASTEST_DAYS = 40_000;

  enum Unit {
    HOUR(1 / 24.0),
    DAY(1),
    WEEK(7),
    MONTH(30.44),
    YEAR(365.25);

    private final double days;

    Unit(double days) {
      this.days = days;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  double daysPerSecond() {
    return count * unit.days;
  }

  /// As [#parsed] reads it: "3 days/s".
  String label() {
    String number = count == Math.rint(count) ? "%.0f".formatted(count) : Double.toString(count);
    return number + " " + unit.word() + (count == 1 ? "/s" : "s/s");
  }

  /// What was typed: "3 days/s", "12h", "a week a second".
  static Optional<Speed> parsed(String text) {
    Matcher words = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!words.matches()) {
      return Optional.empty();
    }
    String number = words.group("count");
    boolean figures = number != null && Character.isDigit(number.charAt(0));
    double count = figures ? Double.parseDouble(number.replace(',', '.')) : 1;
    Speed speed = new Speed(words.group("half") == null ? count : count / 2, unit(words));
    boolean fits = speed.count > 0 && speed.daysPerSecond() <= FASTEST_DAYS;
    return fits ? Optional.of(speed) : Optional.empty();
  }

  private static Unit unit(Matcher words) {
    return switch (words.group("unit").charAt(0)) {
      case 'h' -> Unit.HOUR;
      case 'd' -> Unit.DAY;
      case 'w' -> Unit.WEEK;
      case 'm' -> Unit.MONTH;
      default -> Unit.YEAR;
    };
  }

  /// The next faster one of the steps, or this one where there is none.
  Speed faster() {
    return STEPS.stream()
        .filter(step -> step.daysPerSecond() > daysPerSecond() * 1.001)
        .findFirst()
        .orElse(this);
  }

  /// The next slower one of the steps, or this one where there is none.
  Speed slower() {
    return STEPS.reversed().stream()
        .filter(step -> step.daysPerSecond() < daysPerSecond() * 0.999)
        .findFirst()
        .orElse(this);
  }

  /// The slowest step that takes no more than a third of a minute through some days.
  static Speed through(long days) {
    return STEPS.stream()
        .filter(step -> days / step.daysPerSecond() <= LONGEST_PLAY_S)
        .findFirst()
        .orElse(STEPS.getLast());
  }
}
