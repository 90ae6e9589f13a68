package dateline.text;

import dateline.model.Article;
import java.util.ArrayList;
import java.util.List;

/// What was handed over, in its order.
final class Gathered implements ArticleSink {
  final List<Article> articles = new ArrayList<>();
  final List<String> refused = new ArrayList<>();

  @Override
  public void take(Article article) {
    articles.add(article);
  }

  @Override
  public void refuse(String entry, Unreadable why) {
    refused.add(entry + ": " + why.reason());
  }
}
