package dateline.text.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the article.
final class Container {
  /// A child that holds this share of the prose holds the article as well as its parent does.
  private static final double ENOUGH = 0.92;

  /// How much of the page's prose an element must hold for the page's own marks to be believed.
  private static final double BELIEVABLE = 0.4;

  private static final String MARKED =
      "[itemprop=articleBody], [class*=article-body], [class*=articleBody], [class*=article__body],"
          + " [class*=article-content], [class*=article__content], [class*=article-text],"
          + " [class*=story-body], [class*=story__body], [class*=story-content],"
          + " [class*=entry-content], [class*=post-content], [class*=post-body],"
          + " [class*=post__content], [class*=body-content], [class*=content-body],"
          + " [class*=article_body], [id*=article-body], [id*=articleBody], [id*=story-body],"
          + " [id*=article_body]";

  private final Element page;
  private final Prose prose;
  private final @Nullable Element title;

  private Container(Element page, List<Block> open, @Nullable Element title) {
    this.page = page;
    this.title = title;
    this.prose = new Prose(open);
  }

  /// @param open the blocks that may belong to the article
  /// @param blocks all of them, the title's among them
  static Element of(Element page, List<Block> open, Headline headline, List<Block> blocks) {
    Element one = headline.index() < 0 ? page : Succession.one(page, blocks, headline.index());
    Element title = headline.index() < 0 ? null : blocks.get(headline.index()).element();
    Container container = new Container(one, open, title);
    return container.descend(container.marked().or(container::single).orElse(one));
  }

  /// What the page itself marks as an article's text: one element, or the parent of several alike.
  private Optional<Element> marked() {
    Collection<List<Element>> alike =
        page.select(MARKED).stream()
            .collect(Collectors.groupingBy(e -> e.normalName() + "." + e.className()))
            .values();
    return alike.stream()
        .filter(this::isBelievable)
        .max(Comparator.comparingDouble(this::proseIn))
        .map(Container::parentOfAll);
  }

  /// The page's only `article` element, or the one that holds the title.
  private Optional<Element> single() {
    List<Element> articles = page.select("article:not(article article)");
    return articles.stream()
        .filter(article -> articles.size() == 1 || (title != null && isIn(article, title)))
        .filter(article -> isBelievable(List.of(article)))
        .findFirst();
  }

  private static boolean isIn(Element outer, Element inner) {
    return inner.parents().contains(outer);
  }

  private boolean isBelievable(List<Element> elements) {
    return proseIn(elements) > BELIEVABLE * prose.in(page);
  }

  private double proseIn(List<Element> elements) {
    return elements.stream()
        .filter(e -> elements.stream().noneMatch(other -> e.parents().contains(other)))
        .mapToDouble(prose::in)
        .sum();
  }

  private static Element parentOfAll(List<Element> elements) {
    Element common = elements.getFirst();
    for (Element element : elements) {
      while (!element.equals(common) && !element.parents().contains(common)) {
        Element parent = common.parent();
        if (parent == null) {
          return common;
        }
        common = parent;
      }
    }
    return common;
  }

  private Element descend(Element from) {
    Element at = from;
    Optional<Element> fullest = fullest(at);
    while (fullest.isPresent()
        && prose.in(at) > 0
        && prose.in(fullest.get()) >= ENOUGH * prose.in(at)) {
      at = fullest.get();
      fullest = fullest(at);
    }
    return at;
  }

  private Optional<Element> fullest(Element parent) {
    return parent.children().stream()
        .filter(child -> !child.normalName().equals("p"))
        .max(Comparator.comparingDouble(prose::in));
  }
}
