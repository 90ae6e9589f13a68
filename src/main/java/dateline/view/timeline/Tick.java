package dateline.view.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A labelled day of the axis.
///
/// @param labelX where its label begins
/// @param emphasised whether it starts a year among shorter steps, or bears the year's name
record Tick(LocalDate day, double x, double labelX, String label, boolean emphasised) {
  private static final double GAP_PX = 16;
  private static final double RIM = 8;
  private static final List<Step> STEPS =
      List.of(
          new Step(Step.Unit.DAY, 1),
          new Step(Step.Unit.DAY, 2),
          new Step(Step.Unit.WEEK, 1),
          new Step(Step.Unit.WEEK, 2),
          new Step(Step.Unit.MONTH, 1),
          new Step(Step.Unit.MONTH, 3),
          new Step(Step.Unit.MONTH, 6),
          new Step(Step.Unit.YEAR, 1),
          new Step(Step.Unit.YEAR, 2),
          new Step(Step.Unit.YEAR, 5),
          new Step(Step.Unit.YEAR, 10),
          new Step(Step.Unit.YEAR, 20),
          new Step(Step.Unit.YEAR, 50),
          new Step(Step.Unit.YEAR, 100));
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter DAY_OF_YEAR = format("d MMM uuuu");
  private static final DateTimeFormatter MONTH = format("MMM");
  private static final DateTimeFormatter MONTH_OF_YEAR = format("MMM uuuu");
  private static final DateTimeFormatter YEAR = format("uuuu");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// The ticks whose labels stand whole within the width and do not touch.
  static List<Tick> along(Scale scale, double width, ToDoubleFunction<String> labelWidth) {
    Step step = step(scale, labelWidth);
    List<Tick> ticks = new ArrayList<>();
    double free = RIM;
    int year = Integer.MIN_VALUE;
    LocalDate end = scale.dateAt(width);
    for (LocalDate day = step.floor(scale.dateAt(0)); !day.isAfter(end); day = step.next(day)) {
      boolean newYear = day.getYear() != year;
      String label = label(day, step, newYear);
      double half = labelWidth.applyAsDouble(label) / 2;
      double x = scale.x(day.toEpochDay());
      if (x - half >= free && x + half <= width - RIM) {
        ticks.add(new Tick(day, x, x - half, label, newYear));
        free = x + half + GAP_PX;
        year = day.getYear();
      }
    }
    return ticks;
  }

  private static Step step(Scale scale, ToDoubleFunction<String> labelWidth) {
    return STEPS.stream()
        .filter(step -> step.days() * scale.pxPerDay() >= room(step, labelWidth))
        .findFirst()
        .orElse(STEPS.getLast());
  }

  /// What a label with the year needs beside one without.
  private static double room(Step step, ToDoubleFunction<String> labelWidth) {
    boolean days = step.unit() == Step.Unit.DAY || step.unit() == Step.Unit.WEEK;
    double widest = labelWidth.applyAsDouble(days ? "28 Mar 2028" : "Mar 2028");
    double common = labelWidth.applyAsDouble(days ? "28 Mar" : "Mar");
    return (widest + common) / 2 + GAP_PX;
  }

  private static String label(LocalDate day, Step step, boolean newYear) {
    return switch (step.unit()) {
      case DAY, WEEK -> (newYear ? DAY_OF_YEAR : DAY).format(day);
      case MONTH -> (newYear ? MONTH_OF_YEAR : MONTH).format(day);
      case YEAR -> YEAR.format(day);
    };
  }
}
