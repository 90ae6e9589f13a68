package dateline.export;

import dateline.copies.CopyFinder;
import dateline.copies.Fingerprint;
import dateline.copies.KnownReports;
import dateline.model.Article;
import dateline.model.Copy;
import dateline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The readings that were written so far, by the order in which they came, as those that the next
/// one may have its words from.
final class Seen implements KnownReports {
  private final CopyFinder finder = new CopyFinder(Map.of());
  private final List<Reading> readings = new ArrayList<>();

  /// Takes up a reading, and answers what it is to those before it: "near-copy of TITLE, FILE".
  List<String> add(Reading reading) {
    long id = readings.size();
    Article article = reading.article();
    Fingerprint fingerprint = Fingerprint.of(article);
    List<Copy> copies = finder.find(id, article, fingerprint, this);
    finder.add(id, fingerprint);
    readings.add(reading);
    return copies.stream().map(copy -> words(id, copy)).toList();
  }

  private String words(long id, Copy copy) {
    Reading other = readings.get((int) copy.otherThan(id));
    return copy.words(id) + " " + other.title() + ", " + other.article().source().file();
  }

  @Override
  public Optional<Article> article(long id) {
    return Optional.of(readings.get((int) id).article());
  }

  /// Only the words count: what a file or an address shows at two times is not read at once.
  @Override
  public List<Long> ofPage(Article article) {
    return List.of();
  }
}
