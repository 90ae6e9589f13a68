package dateline.text.page;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's head and markup state of its article.
final class PageMetadata {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Document page;
  private final Schema schema;

  private PageMetadata(Document page) {
    this.page = page;
    this.schema = Schema.of(page);
  }

  static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  Stated stated() {
    return new Stated(schema.text("articleBody").orElse(""));
  }

  Masthead masthead(Masthead known, String text) {
    String outlet = or(known.outlet(), outlet());
    String address = or(known.url(), url());
    return new Masthead(
        or(known.title(), title(outlet)),
        outlet,
        or(known.author(), author()),
        or(known.language(), language().or(() -> Languages.guess(text))),
        address,
        or(known.published(), published(address)));
  }

  private static <T> @Nullable T or(@Nullable T known, Optional<T> found) {
    return known == null ? found.orElse(null) : known;
  }

  private Optional<String> title(@Nullable String outlet) {
    List<String> headings = page.select("h1").stream().map(Element::text).toList();
    List<String> stated =
        Stream.of(
                schema.text("headline"),
                schema.text("name"),
                meta("dc.title", "dc:title", "og:title", "twitter:title", "parsely-title"))
            .flatMap(Optional::stream)
            .toList();
    return Titles.choose(page.title(), stated, headings)
        .map(title -> Titles.without(author().orElse(null), title, headings))
        .map(title -> Titles.without(outlet, title, headings));
  }

  private Optional<String> outlet() {
    return meta("og:site_name", "application-name", "dc.publisher")
        .or(() -> schema.text("publisher"));
  }

  private Optional<String> author() {
    return schema
        .text("author")
        .or(
            () ->
                meta(
                    "author",
                    "article:author",
                    "dc.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl"))
        .or(
            () ->
                words(
                    "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline"
                        + " .author"))
        .map(name -> name.replaceFirst("(?i)^by:?\\s+", ""))
        .filter(name -> !name.startsWith("http") && name.length() < 120);
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html");
    return Stream.of(html == null ? "" : html.attr("lang"), meta("og:locale").orElse(""))
        .filter(code -> code.length() >= 2)
        .map(code -> code.substring(0, 2).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private Optional<String> url() {
    return Stream.of(page.select("link[rel=canonical]").attr("abs:href"), meta("og:url").orElse(""))
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  private Optional<Dating> published(@Nullable String address) {
    return dating("its metadata", schema.text("datePublished"))
        .or(
            () ->
                dating(
                    "its metadata",
                    meta(
                        "article:published_time",
                        "article:published",
                        "parsely-pub-date",
                        "datepublished",
                        "og:published_time",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.date",
                        "dcterms.created",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "date",
                        "ptime",
                        "pdate",
                        "article.published",
                        "cxenseparse:recs:publishtime")))
        .or(() -> dating("its metadata", attribute("[itemprop=datePublished]", "content")))
        .or(
            () ->
                dating(
                    "its “time” element",
                    attribute(
                        "[itemprop=datePublished], time[pubdate], article time, time", "datetime")))
        .or(() -> Optional.ofNullable(address).flatMap(Days::in).map(Datings::address));
  }

  private static Optional<Dating> dating(String where, Optional<String> words) {
    return words.flatMap(Days::in).map(day -> Datings.metadata(day, where));
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(e -> e.attr(name))
        .filter(v -> !v.isBlank())
        .findFirst();
  }

  private Optional<String> words(String selector) {
    return page.select(selector).stream().map(Element::text).filter(v -> !v.isBlank()).findFirst();
  }

  private Optional<String> meta(String... names) {
    return Stream.of(names)
        .flatMap(this::metas)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  private Stream<String> metas(String name) {
    return page.select("meta").stream()
        .filter(m -> names(m).anyMatch(given -> given.equalsIgnoreCase(name)))
        .map(m -> m.attr("content"));
  }

  private static Stream<String> names(Element meta) {
    return Stream.of("property", "name", "itemprop")
        .flatMap(key -> SPACE.splitAsStream(meta.attr(key)));
  }
}
