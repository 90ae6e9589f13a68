package dateline.copies;

import dateline.model.Article;
import java.util.List;
import java.util.Optional;

/// The reports that are there already.
public interface KnownReports {
  /// Nothing where there is none of that id.
  Optional<Article> article(long id);

  /// The ids of those that may come from the same page: they state the same address, or their file
  /// has the same name.
  List<Long> ofPage(Article article);
}
