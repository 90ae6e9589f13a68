package dateline.text.page;

import java.util.Objects;
import org.jsoup.nodes.Element;

/// Rows of like elements that each head a link to another page: streams of other articles.
final class Teasers {
  private static final int FEWEST = 3;
  private static final String HEADED_LINK =
      ":is(h2, h3, h4, h5) a[href]:not([href^=#]), a[href]:not([href^=#]) :is(h2, h3, h4, h5)";

  private Teasers() {}

  /// Whether an element is one of such a row.
  static boolean isTeaser(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.childrenSize() >= FEWEST
        && heads(element)
        && parent.children().stream()
                .filter(e -> isLike(e, element) && heads(e))
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  private static boolean isLike(Element one, Element other) {
    return Objects.equals(one.normalName(), other.normalName());
  }

  private static boolean heads(Element element) {
    return switch (element.normalName()) {
      case "li", "article", "div", "section" -> element.selectFirst(HEADED_LINK) != null;
      default -> false;
    };
  }
}
