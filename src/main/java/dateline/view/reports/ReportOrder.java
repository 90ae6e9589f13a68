package dateline.view.reports;

import dateline.model.Dating;
import dateline.model.Report;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How the list is sorted and searched.
final class ReportOrder {
  /// By day, the undated last; reports of one day by title.
  static final Comparator<Report> BY_DAY =
      Comparator.comparing(
              ReportOrder::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Report::title)
          .thenComparingLong(Report::id);

  private ReportOrder() {}

  /// In the order of their ids; those that are not among them last, by day.
  static Comparator<Report> byRank(Collection<Long> ids) {
    Map<Long, Integer> ranks = new HashMap<>();
    ids.forEach(id -> ranks.put(id, ranks.size()));
    return Comparator.<Report>comparingInt(
            report -> ranks.getOrDefault(report.id(), Integer.MAX_VALUE))
        .thenComparing(BY_DAY);
  }

  /// Whether a report bears every word of the query in its title, outlet or file name, whatever the
  /// case and the accents.
  static Predicate<Report> matching(String query) {
    String[] words = folded(query).strip().split("\\s+");
    return report -> {
      String all = folded(report.title() + " " + report.outlet() + " " + report.file());
      return Arrays.stream(words).allMatch(all::contains);
    };
  }

  private static @Nullable LocalDate day(Report report) {
    Dating published = report.published();
    if (published == null) {
      return null;
    }
    LocalDate first = published.days().first();
    return first == null ? published.days().last() : first;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }
}
