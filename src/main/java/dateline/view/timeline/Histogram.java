package dateline.view.timeline;

import dateline.explore.DaySpans;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How many things fall on each stretch of days; what lasts or is unsure is spread evenly over its
/// days, so that all bars together count every thing once.
///
/// @param edges epoch days, ascending; a bar lies between two, the first included
/// @param heights one fewer than the edges
@SuppressWarnings("ArrayRecordComponent")
record Histogram(long[] edges, double[] heights) {
  private static final double NARROWEST_BAR_PX = 5;
  private static final List<Step> STEPS =
      List.of(
          new Step(Step.Unit.DAY, 1),
          new Step(Step.Unit.WEEK, 1),
          new Step(Step.Unit.MONTH, 1),
          new Step(Step.Unit.MONTH, 3),
          new Step(Step.Unit.YEAR, 1),
          new Step(Step.Unit.YEAR, 10));

  /// Counts spans into bars as narrow as can be drawn. A span with an open end reaches to the end
  /// of the reach.
  static Histogram of(DaySpans spans, Reach reach, Scale scale) {
    long[] edges = edges(reach, step(scale));
    // Full bars by their differences, so that a long span costs no more than a short one.
    double[] slopes = new double[edges.length + 1];
    double[] rests = new double[edges.length - 1];
    for (int i = 0; i < spans.size(); i++) {
      long first = bound(spans.firsts()[i], DaySpans.OPEN_FIRST, reach.first());
      long last = bound(spans.lasts()[i], DaySpans.OPEN_LAST, reach.last());
      add(edges, slopes, rests, first, Math.max(first, last) + 1);
    }
    double density = 0;
    for (int i = 0; i < rests.length; i++) {
      density += slopes[i];
      rests[i] += density * (edges[i + 1] - edges[i]);
    }
    return new Histogram(edges, rests);
  }

  private static long bound(int day, int open, long otherwise) {
    return day == open ? otherwise : day;
  }

  private static void add(long[] edges, double[] slopes, double[] rests, long start, long end) {
    double perDay = 1.0 / (end - start);
    int from = bar(edges, start);
    int to = bar(edges, end - 1);
    if (from == to) {
      rests[from] += 1;
      return;
    }
    rests[from] += perDay * (edges[from + 1] - start);
    rests[to] += perDay * (end - edges[to]);
    slopes[from + 1] += perDay;
    slopes[to] -= perDay;
  }

  private static int bar(long[] edges, long day) {
    int found = Arrays.binarySearch(edges, day);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, edges.length - 2);
  }

  private static Step step(Scale scale) {
    return STEPS.stream()
        .filter(step -> step.days() * scale.pxPerDay() >= NARROWEST_BAR_PX)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  private static long[] edges(Reach reach, Step step) {
    LocalDate last = LocalDate.ofEpochDay(reach.last());
    long[] edges = new long[16];
    int size = 0;
    LocalDate day = step.floor(LocalDate.ofEpochDay(reach.first()));
    edges[size++] = day.toEpochDay();
    while (!day.isAfter(last)) {
      day = step.next(day);
      edges = size == edges.length ? Arrays.copyOf(edges, 2 * size) : edges;
      edges[size++] = day.toEpochDay();
    }
    return Arrays.copyOf(edges, size);
  }

  double tallest() {
    return Arrays.stream(heights).max().orElse(0);
  }

  double total() {
    return Arrays.stream(heights).sum();
  }
}
