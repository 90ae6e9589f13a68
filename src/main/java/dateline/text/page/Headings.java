package dateline.text.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The main headings of a page, of which one may be the article's title, another the site's name.
final class Headings {
  private static final Pattern SITE =
      Pattern.compile("(?i)(?:site|blog|page)[-_]?(?:title|name|logo|header)|.*(?:logo|brand).*");

  /// Names that no heading of an article has.
  private static final Pattern SITE_ALONE =
      Pattern.compile("(?i)(?:site|blog)[-_]?(?:title|name|logo|header)|.*(?:logo|brand).*");

  private static final Pattern ROOT =
      Pattern.compile("(?i)(?:(?:https?:)?//[^/]*)?/?(?:index\\.\\w+|home)?/?(?:[?#].*)?");

  private Headings() {}

  static List<String> ofArticle(Document page) {
    return texts(page, heading -> !isOfSite(heading));
  }

  /// Headings of the first three ranks that are no links.
  static List<String> leadingNowhere(Document page) {
    return page.select("h1, h2, h3").stream()
        .filter(heading -> heading.selectFirst("a[href]") == null)
        .filter(heading -> !isNamed(heading, SITE_ALONE))
        .map(Element::text)
        .toList();
  }

  static List<String> ofSites(Document page) {
    return texts(page, Headings::isOfSite);
  }

  /// The name of the site, where the page's window has it too.
  static Optional<String> ofSite(Document page) {
    return ofSites(page).stream()
        .filter(name -> Titles.isPartOf(name, page.title(), 0))
        .findFirst();
  }

  private static List<String> texts(Document page, Predicate<Element> wanted) {
    return page.select("h1").stream().filter(wanted).map(Element::text).toList();
  }

  private static boolean isOfSite(Element heading) {
    return isNamed(heading, SITE)
        || heading.select("a[href]").stream().anyMatch(a -> ROOT.matcher(a.attr("href")).matches());
  }

  private static boolean isNamed(Element element, Pattern names) {
    return element.classNames().stream().anyMatch(names.asMatchPredicate())
        || names.matcher(element.id()).matches();
  }
}
