package dateline.ingest;

import dateline.model.Article;
import dateline.model.Reading;
import java.util.List;

/// Understands an article: all stages after its text, joined.
///
/// Can be shared between threads.
public final class Parser {
  public Reading parse(Article article) {
    return new Reading(article, List.of(), List.of(), article.masthead().published());
  }
}
