package dateline.copies;

import dateline.model.Article;
import dateline.model.Copy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds those among many reports that a report is a near-copy or another version of.
///
/// For one thread at a time.
public final class CopyFinder {
  private final FingerprintIndex index = new FingerprintIndex();

  /// @param known of the reports that are there already, by their ids
  public CopyFinder(Map<Long, Fingerprint> known) {
    index.addAll(known);
  }

  /// Takes up a report that was added, for those to come.
  public void add(long id, Fingerprint fingerprint) {
    index.add(id, fingerprint);
  }

  /// Compares a report with those that its words or its address make likely.
  ///
  /// @param id of the report, which need not have been taken up
  public List<Copy> find(long id, Article article, Fingerprint fingerprint, KnownReports reports) {
    Set<Long> likely = new LinkedHashSet<>(index.like(fingerprint));
    likely.addAll(reports.ofPage(article));
    likely.remove(id);
    Comparison comparison = new Comparison(id, article);
    List<Copy> found = new ArrayList<>();
    for (long other : likely) {
      reports
          .article(other)
          .flatMap(earlier -> comparison.with(other, earlier))
          .ifPresent(found::add);
    }
    return found;
  }
}
