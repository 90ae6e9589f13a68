package dateline.text.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rest of an article that a page keeps folded beside its beginning: "Read more".
final class Unfolded {
  private static final String HIDDEN = "[hidden], [style*=none], [style*=hidden]";
  private static final int SHORTEST = 200;
  private static final int FEW_LINKS = 6;

  private Unfolded() {}

  /// The page with that rest shown, if it has one.
  static Optional<Document> in(Document page) {
    Document unfolded = page.clone();
    List<Element> rest = unfolded.body().select(HIDDEN).stream().filter(Unfolded::isRest).toList();
    rest.forEach(Unfolded::unfold);
    return Optional.of(unfolded).filter(_ -> !rest.isEmpty());
  }

  /// Shows the rest, and lets no name say that the beginning is the teaser of another article.
  private static void unfold(Element rest) {
    rest.removeAttr("hidden").removeAttr("style");
    beginnings(rest).forEach(beginning -> beginning.removeAttr("class").removeAttr("id"));
  }

  private static List<Element> beginnings(Element rest) {
    Element parent = rest.parent();
    return parent == null
        ? List.of()
        : parent.children().stream().filter(e -> isBefore(e, rest) && isShownText(e)).toList();
  }

  /// Whether a hidden element holds paragraphs, and running text is shown beside it.
  private static boolean isRest(Element element) {
    return Rendering.isHidden(element)
        && Zone.of(element).isEmpty()
        && element.text().length() >= SHORTEST
        && !element.select("p, br, div").isEmpty()
        && element.select("a, form").size() < FEW_LINKS
        && !beginnings(element).isEmpty();
  }

  private static boolean isShownText(Element element) {
    return !Rendering.isHidden(element)
        && element.text().length() >= SHORTEST
        && element.select("a, form").size() < FEW_LINKS;
  }

  private static boolean isBefore(Element one, Element other) {
    return one.elementSiblingIndex() < other.elementSiblingIndex();
  }
}
