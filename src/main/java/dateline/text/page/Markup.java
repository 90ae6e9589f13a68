package dateline.text.page;

import dateline.model.Part;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an element's own markup says that it holds beside the article.
///
/// An element that holds most of the page's prose, or the title with a good share of it, is taken
/// for the article whatever its class says: pages are written as `<div class="post has-sidebar
/// comments-open">`.
final class Markup {
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final double SOME = 0.2;

  private final Prose prose;
  private final double all;
  private final @Nullable Element title;

  /// @param title the heading of the article, where it is known
  Markup(Element page, Prose prose, @Nullable Element title) {
    this.prose = prose;
    this.title = title;
    this.all = Math.max(1, prose.in(page));
  }

  Optional<Part> partOf(Element element) {
    Optional<Part> named =
        Zone.of(element).filter(zone -> !isArticle(element, zone)).map(Zone::part);
    return named.isEmpty() && isTeaser(element) ? Optional.of(Part.RELATED) : named;
  }

  private boolean isTeaser(Element element) {
    return share(element) < SOME && Teasers.isTeaser(element);
  }

  private boolean isArticle(Element element, Zone zone) {
    double share = share(element);
    return (share > leastOf(element) && zone != Zone.COMMENTS)
        || (share > SOME && holdsTitle(element))
        || (zone == Zone.FURNITURE && title != null && isIn(title, element));
  }

  private static double leastOf(Element element) {
    return element.normalName().equals("footer") ? NEARLY_ALL : MOST;
  }

  private double share(Element element) {
    return prose.in(element) / all;
  }

  /// Whether an element by its markup is neither a reader's nor of a list of other articles.
  static boolean isOwn(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (isBeside(e) && e.selectFirst("h1") == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeside(Element element) {
    return Zone.of(element).filter(z -> z == Zone.COMMENTS || z == Zone.RELATED).isPresent()
        || Teasers.isTeaser(element);
  }

  private static boolean isIn(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private static boolean holdsTitle(Element element) {
    return element.selectFirst("h1, [itemprop=articleBody]") != null;
  }
}
