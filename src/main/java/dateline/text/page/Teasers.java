package dateline.text.page;

import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Rows of like elements that each head a link to another page: streams of other articles.
final class Teasers {
  private static final int FEWEST = 3;
  private static final int LONGEST = 400;
  private static final int SHORTEST_LINK = 15;
  private static final String LINK = "a[href]:not([href^=#])";
  private static final String HEADED_LINK =
      ":is(h2, h3, h4, h5) a[href]:not([href^=#]), a[href]:not([href^=#]) :is(h2, h3, h4, h5)";

  private Teasers() {}

  /// Whether an element is one of such a row.
  static boolean isTeaser(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.childrenSize() >= FEWEST
        && (isOneOf(parent, element, Teasers::heads)
            || isOneOf(parent, element, Teasers::leads)
            || isOfLedLines(parent, element));
  }

  /// Whether an element is a paragraph of a parent whose paragraphs all begin with a link.
  private static boolean isOfLedLines(Element parent, Element element) {
    return element.normalName().equals("p")
        && beginsWithLink(element)
        && parent.children().stream()
            .filter(e -> e.normalName().equals("p") && e.hasText())
            .allMatch(Teasers::beginsWithLink)
        && parent.children().stream().filter(Teasers::beginsWithLink).limit(FEWEST).count()
            == FEWEST;
  }

  private static boolean beginsWithLink(Element paragraph) {
    Element link = paragraph.firstElementChild();
    return link != null
        && link.is(LINK)
        && link.text().length() >= SHORTEST_LINK
        && paragraph.text().startsWith(link.text());
  }

  private static boolean isOneOf(Element parent, Element element, Predicate<Element> isTeaser) {
    return isTeaser.test(element)
        && parent.children().stream()
                .filter(e -> isLike(e, element) && isTeaser.test(e))
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  /// Whether an element begins with a link in a line of its own, and tells a little more below.
  private static boolean leads(Element element) {
    if (!isBox(element) || element.childrenSize() < 2 || !element.ownText().isBlank()) {
      return false;
    }
    Element link = element.select(LINK).stream().filter(Element::hasText).findFirst().orElse(null);
    String words = link == null ? "" : element.text();
    if (link == null || words.length() > LONGEST || !words.startsWith(link.text())) {
      return false;
    }
    Element line = link;
    for (Element e = link.parent(); e != null && !e.equals(element); e = e.parent()) {
      line = e;
    }
    Element below = line.nextElementSibling();
    return link.text().length() >= SHORTEST_LINK
        && line.text().equals(link.text())
        && below != null
        && below.isBlock();
  }

  private static boolean isLike(Element one, Element other) {
    return Objects.equals(one.normalName(), other.normalName());
  }

  private static boolean heads(Element element) {
    return isBox(element) && element.selectFirst(HEADED_LINK) != null;
  }

  private static boolean isBox(Element element) {
    return switch (element.normalName()) {
      case "li", "article", "div", "section" -> true;
      default -> false;
    };
  }
}
