package dateline.text;

import dateline.model.Article;

/// Takes what is read from a file, in the order of the file.
public interface ArticleSink {
  void take(Article article);

  /// One article among several of a file could not be read; the others are.
  ///
  /// @param entry where in the file it stands: "archive.zip/page.html", "news.jsonl, line 12"
  void refuse(String entry, Unreadable why);
}
