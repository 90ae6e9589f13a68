package dateline.resolve.time;

import dateline.extract.time.TimeExpression;
import dateline.model.Article;
import dateline.resolve.time.Publication.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What speaks against the day that a report states, in words. Days that are one apart agree: each
/// may be told from its own side of the date line.
final class Contradictions {
  private Contradictions() {}

  /// @param first what the first lines say, where something else stated the day
  static List<String> in(
      Article article,
      List<TimeExpression> expressions,
      Evidence stated,
      @Nullable Evidence first,
      @Nullable Evidence comments) {
    LocalDate day = stated.days().last();
    if (day == null) {
      return List.of();
    }
    List<String> against = new ArrayList<>();
    if (first != null && !near(first.days().first(), day)) {
      against.add("though " + first.reasons().getFirst());
    }
    Evidence past = TextEvidence.in(article, expressions);
    LocalDate after = past == null ? null : past.days().first();
    if (past != null && after != null && after.isAfter(day.plusDays(1))) {
      against.add("though it must be " + past.reasons().getFirst());
    }
    LocalDate before = comments == null ? null : comments.days().last();
    if (comments != null && before != null && before.isBefore(day.minusDays(1))) {
      against.add("though it must be " + comments.reasons().getFirst());
    }
    WeekdayEvidence.against(expressions, day).ifPresent(against::add);
    return against;
  }

  private static boolean near(@Nullable LocalDate one, LocalDate other) {
    return one != null && !one.isBefore(other.minusDays(1)) && !one.isAfter(other.plusDays(1));
  }
}
