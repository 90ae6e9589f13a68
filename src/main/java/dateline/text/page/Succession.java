package dateline.text.page;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/// Pages that show one whole article after the other, as far as a reader scrolls.
final class Succession {
  private Succession() {}

  /// The element of the article that has the title, where the next ones stand beside it in elements
  /// of the same kind under headings of the same kind; or else the page.
  static Element one(Element page, List<Block> blocks, int title) {
    Element heading = blocks.get(title).element();
    Prose prose = new Prose(blocks);
    for (Element e = heading; e != null && !e.equals(page); e = e.parent()) {
      if (prose.in(e) > 0) {
        return isOneOfMany(e, heading, prose) ? e : page;
      }
    }
    return page;
  }

  private static boolean isOneOfMany(Element one, Element heading, Prose prose) {
    Element parent = one.parent();
    return parent != null
        && heading.normalName().equals("h1")
        && parent.children().stream()
            .anyMatch(
                other ->
                    !other.equals(one)
                        && Objects.equals(other.normalName(), one.normalName())
                        && other.className().equals(one.className())
                        && prose.in(other) > 0
                        && other.selectFirst("h1") != null);
  }
}
