package dateline.text.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines at the heads and feet of pages that come again on other pages, and page numbers.
final class RunningHeads {
  private static final int LINES = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Piece> found = new HashSet<>();
  private final int pages;

  /// @param pages the pieces of each page
  RunningHeads(List<List<Piece>> pages) {
    this.pages = pages.size();
    List<List<Piece>> byHeight =
        pages.stream()
            .map(page -> page.stream().sorted(Comparator.comparingDouble(Piece::y)).toList())
            .toList();
    for (List<Piece> page : byHeight) {
      Set<Piece> ends = new HashSet<>(page.subList(0, Math.min(LINES, page.size())));
      ends.addAll(page.subList(Math.max(0, page.size() - LINES), page.size()));
      ends.forEach(this::count);
    }
    for (List<Piece> page : byHeight) {
      page.stream().limit(LINES).takeWhile(this::comesAgain).forEach(found::add);
      page.reversed().stream().limit(LINES).takeWhile(this::comesAgain).forEach(found::add);
    }
  }

  boolean has(Piece piece) {
    return found.contains(piece);
  }

  private void count(Piece piece) {
    counts.merge(bare(piece), 1, Integer::sum);
  }

  private boolean comesAgain(Piece piece) {
    return piece.isNumber()
        || (pages > 1 && counts.getOrDefault(bare(piece), 0) * 2 > Math.max(2, pages));
  }

  private static String bare(Piece piece) {
    return piece.words().replaceAll("[\\d\\s]+", " ");
  }
}
