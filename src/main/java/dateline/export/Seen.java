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

/// The articles that were written so far, by the order in which they came, as those that the next
/// one may have its words from. What was found in them is not kept: it takes far more memory.
final class Seen implements KnownReports {
  private final CopyFinder finder = new CopyFinder(Map.of());
  private final List<Titled> articles = new ArrayList<>();

  private record Titled(String title, Article article) {
    String words() {
      return title + ", " + article.source().file();
    }
  }

  /// Takes up a reading, and answers what it is to those before it: "near-copy of TITLE, FILE".
  List<String> add(Reading reading) {
    long id = articles.size();
    Article article = reading.article();
    Fingerprint fingerprint = Fingerprint.of(article);
    List<Copy> copies = finder.find(id, article, fingerprint, this);
    finder.add(id, fingerprint);
    articles.add(new Titled(reading.title(), article));
    return copies.stream().map(copy -> words(id, copy)).toList();
  }

  private String words(long id, Copy copy) {
    return copy.words(id) + " " + articles.get((int) copy.otherThan(id)).words();
  }

  @Override
  public Optional<Article> article(long id) {
    return Optional.of(articles.get((int) id).article());
  }

  /// Only the words count: what a file or an address shows at two times is not read at once.
  @Override
  public List<Long> ofPage(Article article) {
    return List.of();
  }
}
