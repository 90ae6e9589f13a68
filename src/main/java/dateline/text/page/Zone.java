package dateline.text.page;

import dateline.model.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element holds by its tag, role and the words of its class and id, whatever it says.
enum Zone {
  COMMENTS(
      Part.COMMENTS,
      "comment comments disqus respond livefyre coral replies discussion fbcomments",
      "comment disqus"),
  RELATED(
      Part.RELATED,
      "related recommended recommendations recirc recirculation trending popular outbrain taboola"
          + " teaser teasers readmore morefrom mostread readnext upnext seealso",
      "related recommend outbrain taboola trending"),
  NOTICE(
      Part.NOTICE,
      "disclaimer copyright bio biography authorbio legal paywall newsletter subscribe subscription"
          + " signup donate donation correction",
      "newsletter subscri disclaimer copyright authorbio"),
  FURNITURE(
      Part.FURNITURE,
      "nav navigation navbar menu sidebar footer breadcrumb breadcrumbs share sharing social cookie"
          + " cookies consent gdpr banner ad ads advert advertisement advertising sponsor sponsored"
          + " promo promos popup modal overlay toolbar tags taglist pagination pager"
          + " login search tool tools skip masthead rail sharedaddy addthis",
      "sidebar breadcrumb social share advert cookie promo popup navigation pagination"),
  BYLINE(
      Part.BYLINE,
      "byline dateline author authors timestamp pubdate postdate postmeta entrymeta meta credit"
          + " credits",
      "byline");

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "menu", "dialog", "label", "fieldset");
  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "menu",
          "menubar",
          "alert",
          "toolbar",
          "button");

  private final Part part;
  private final Pattern name;

  /// @param words that a class or id holds
  /// @param roots that a word of a class or id begins with
  Zone(Part part, String words, String roots) {
    this.part = part;
    this.name =
        Pattern.compile(
            words.replace(' ', '|') + "|(?:" + roots.replace(' ', '|') + ").*",
            Pattern.CASE_INSENSITIVE);
  }

  Part part() {
    return part;
  }

  static Optional<Zone> of(Element element) {
    Optional<Zone> named = named(element);
    return named.isPresent() || !isFurniture(element) ? named : Optional.of(FURNITURE);
  }

  private static boolean isFurniture(Element element) {
    return FURNITURE_TAGS.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  private static Optional<Zone> named(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || element.normalName().equals("body")) {
      return Optional.empty();
    }
    List<String> tokens = WORDS.splitAsStream(names).toList();
    return Arrays.stream(values())
        .filter(zone -> tokens.stream().anyMatch(token -> zone.name.matcher(token).matches()))
        .findFirst();
  }
}
