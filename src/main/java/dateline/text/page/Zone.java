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
      "comments disqus respond livefyre coral replies discussion fbcomments reacties opiniones"
          + " spotim openweb hyvor isso utterances giscus viafoura",
      "comment disqus komment coment"),
  RELATED(
      Part.RELATED,
      "recirc recirculation popular teaser teasers readmore readalso alsoread morefrom moreon"
          + " moreby morelikethis morenews morestories moreposts mostread mostpopular mostviewed"
          + " readnext upnext seealso alsolike youmaylike inread crosslinks topstories"
          + " latestnews lateststories recentposts latestposts otherposts postcard postnav"
          + " bookmarkcard suggested suggestions onward",
      "related recommend outbrain taboola trending zergnet revcontent mgid"),
  NOTICE(
      Part.NOTICE,
      "disclaimer disclosure copyright bio biography authorbio authorbox authorcard legal paywall"
          + " signature regwall subwall subscribe subscription signup donate donation correction"
          + " cta calltoaction",
      "newsletter subscri disclaimer copyright authorbio paywall"),
  FURNITURE(
      Part.FURNITURE,
      "nav navigation navbar menu sidebar footer breadcrumb breadcrumbs share sharing social cookie"
          + " cookies consent gdpr banner ad ads advert advertisement advertising sponsor sponsored"
          + " promo promos popup modal overlay toolbar tags taglist pagination pager"
          + " login search tool tools skip masthead rail sharedaddy addthis toc tableofcontents"
          + " userpic avatar sitesub editsection postprofile userinfo"
          + " jumpto keyevents screenreader visuallyhidden sronly noprint",
      "sidebar breadcrumb social share advert cookie promo popup navigation pagination"),
  BYLINE(
      Part.BYLINE,
      "byline dateline fromname author authors timestamp pubdate postdate postmeta postmetadata"
          + " entrymeta meta credit credits",
      "byline");

  private static final Pattern NAMES = Pattern.compile("\\s+");
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
  private final Pattern words;
  private final Pattern roots;

  /// @param words that the name of a class or an id holds, or two of its words make together
  /// @param roots that a word of such a name begins with
  Zone(Part part, String words, String roots) {
    this.part = part;
    this.words = Pattern.compile(words.replace(' ', '|'));
    this.roots = Pattern.compile(roots.replace(' ', '|'));
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
    String names = (element.className() + " " + element.id()).strip();
    if (names.isEmpty() || element.normalName().equals("body")) {
      return Optional.empty();
    }
    List<List<String>> split =
        NAMES
            .splitAsStream(names)
            .map(name -> WORDS.splitAsStream(name).map(w -> w.toLowerCase(Locale.ROOT)).toList())
            .toList();
    return Arrays.stream(values()).filter(z -> split.stream().anyMatch(z::isNamed)).findFirst();
  }

  private boolean isNamed(List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      String word = name.get(i);
      if (words.matcher(word).matches()
          || roots.matcher(word).lookingAt()
          || (i > 0 && words.matcher(name.get(i - 1) + word).matches())) {
        return true;
      }
    }
    return false;
  }
}
