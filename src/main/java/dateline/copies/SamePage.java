package dateline.copies;

import dateline.model.Article;
import dateline.model.Copy.Kind;
import dateline.model.Dating;
import dateline.model.Masthead;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells whether two reports are one page, saved at two times.
final class SamePage {
  /// One address may show another article every day: what has no more in common is none.
  private static final double LEAST_SHARED = 0.15;

  private SamePage() {}

  static boolean isVersion(Article article, Article earlier, Likeness likeness) {
    Optional<String> address = address(article.masthead().url());
    if (address.isPresent() && address.equals(address(earlier.masthead().url()))) {
      return likeness.ofShorter() >= LEAST_SHARED || hasSameTitle(article, earlier);
    }
    return isSameFile(article, earlier) && likeness.kind().filter(Kind.SAME::equals).isPresent();
  }

  /// Whether a version says that it was changed after another, if they say so.
  static Optional<Boolean> isLater(Article article, Article other) {
    LocalDate day = changedOn(article.masthead());
    LocalDate others = changedOn(other.masthead());
    return day == null || others == null || day.equals(others)
        ? Optional.empty()
        : Optional.of(day.isAfter(others));
  }

  private static @Nullable LocalDate changedOn(Masthead masthead) {
    Dating stated = masthead.modified() == null ? masthead.published() : masthead.modified();
    return stated == null ? null : stated.days().last();
  }

  private static boolean isSameFile(Article article, Article earlier) {
    return article.source().file().equals(earlier.source().file())
        && Objects.equals(article.source().id(), earlier.source().id());
  }

  private static boolean hasSameTitle(Article article, Article earlier) {
    String title = article.masthead().title();
    return title != null && title.equals(earlier.masthead().title());
  }

  /// Host and path, without what differs between visits; nothing for a site's front page.
  private static Optional<String> address(@Nullable String url) {
    try {
      URI uri = URI.create(url == null ? "" : url.strip());
      String host = uri.getHost();
      String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
      if (host == null || (path.isEmpty() && uri.getQuery() == null)) {
        return Optional.empty();
      }
      String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
      return Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path + query);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
