package dateline.resolve.time;

import dateline.model.CopyDay;
import dateline.model.CopyDay.Closeness;
import dateline.model.CopyDay.Order;
import dateline.model.TimeSpan;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days of reports that have the same words: a text is passed on within days; a version of one
/// page has the day of the page.
final class CopyEvidence {
  /// Within how many days the same text is taken to be printed again.
  private static final int SAME_DAYS = 3;

  /// The same for a text that was changed.
  private static final int NEAR_DAYS = 14;

  private CopyEvidence() {}

  /// The closest copy counts, narrowed by those that agree with it.
  static @Nullable Evidence in(List<CopyDay> copies) {
    Evidence all = null;
    for (CopyDay copy : copies.stream().sorted(Comparator.comparing(CopyDay::closeness)).toList()) {
      Evidence one = new Evidence(around(copy), List.of(reason(copy)));
      all = all == null ? one : all.narrowedBy(one).orElse(all);
    }
    return all;
  }

  private static TimeSpan around(CopyDay copy) {
    LocalDate first = copy.days().first();
    LocalDate last = copy.days().last();
    if (first == null || last == null || copy.closeness() == Closeness.SAME_PAGE) {
      return copy.days();
    }
    int days = copy.closeness() == Closeness.SAME_TEXT ? SAME_DAYS : NEAR_DAYS;
    return new TimeSpan(
        copy.order() == Order.COPY_FIRST ? first : first.minusDays(days),
        copy.order() == Order.COPY_LATER ? last : last.plusDays(days));
  }

  private static String reason(CopyDay copy) {
    String on = Wording.days(copy.days());
    return switch (copy.closeness()) {
      case SAME_PAGE -> "another version of this page came out " + on;
      case SAME_TEXT -> "the same text was published by " + copy.by() + " " + on + source(copy);
      case NEARLY ->
          "nearly the same text was published by "
              + copy.by()
              + " "
              + on
              + source(copy)
              + ", which is weak evidence";
    };
  }

  private static String source(CopyDay copy) {
    return switch (copy.order()) {
      case OPEN -> "";
      case COPY_FIRST -> ", which it names as its source";
      case COPY_LATER -> ", naming this report as its source";
    };
  }
}
