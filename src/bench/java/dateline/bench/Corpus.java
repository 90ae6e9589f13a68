package dateline.bench;

import dateline.model.Article;
import dateline.text.ArticleReader;
import dateline.text.ArticleSink;
import dateline.text.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The reports that are read: `written` for made-up ones, or a file of one's own.
final class Corpus {
  static final String WRITTEN = "written";

  private Corpus() {}

  /// As many articles as asked for, those of a file again and again where it holds fewer.
  static List<Article> articles(String corpus, int count) throws Unreadable {
    if (corpus.equals(WRITTEN)) {
      return new WrittenArticles(7).write(count);
    }
    List<Article> held = new ArrayList<>();
    new ArticleReader().read(Path.of(corpus), new Readable(held));
    List<Article> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(held.get(i % held.size()));
    }
    return articles;
  }

  /// Passes over what cannot be read.
  private record Readable(List<Article> held) implements ArticleSink {
    @Override
    public void take(Article article) {
      held.add(article);
    }

    @Override
    public void refuse(String entry, Unreadable why) {}
  }
}
