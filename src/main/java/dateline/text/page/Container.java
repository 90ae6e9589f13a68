package dateline.text.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Finds the element that holds the article.
final class Container {
  /// A child that holds this share of the prose holds the article as well as its parent does.
  private static final double ENOUGH = 0.92;

  private static final String MARKED =
      "[itemprop=articleBody], [class*=article-body], [class*=articleBody], [class*=article__body],"
          + " [class*=article-content], [class*=article__content], [class*=article-text],"
          + " [class*=story-body], [class*=story__body], [class*=story-content],"
          + " [class*=entry-content], [class*=post-content], [class*=post-body],"
          + " [class*=post__content], [class*=body-content], [class*=content-body],"
          + " [class*=article_body], [id*=article-body], [id*=articleBody], [id*=story-body],"
          + " [id*=article_body]";

  private Container() {}

  /// @param open the blocks that lie in no zone
  static Element of(Element page, List<Block> open) {
    Prose prose = new Prose(open);
    Element start = marked(page, prose).orElse(page);
    return descend(start, prose);
  }

  /// What the page itself marks as an article's text, where it holds much of the page's prose.
  private static Optional<Element> marked(Element page, Prose prose) {
    return page.select(MARKED).stream()
        .filter(e -> prose.in(e) > 0.4 * prose.in(page))
        .max(Comparator.comparingDouble(prose::in));
  }

  private static Element descend(Element from, Prose prose) {
    Element at = from;
    while (true) {
      Optional<Element> fullest = at.children().stream().max(Comparator.comparingDouble(prose::in));
      if (fullest.isEmpty()
          || prose.in(fullest.get()) < ENOUGH * prose.in(at)
          || prose.in(at) <= 0
          || fullest.get().normalName().equals("p")) {
        return at;
      }
      at = fullest.get();
    }
  }
}
