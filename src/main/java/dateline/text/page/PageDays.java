package dateline.text.page;

import dateline.model.Dating;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Days.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The days that a page states in its head, its marks and its address: the surest place first.
final class PageDays {
  private static final String ITEM = "[itemprop~=(?i)%1$s], [property~=(?i)(^|:)%1$s$]";
  private static final String MARKED =
      "abbr.published, time.published, .dt-published, time.entry-date:not(.updated), time[pubdate],"
          + " .date-published, .entry-date.published,"
          + " .published[title], .published [title], .published[datetime]";
  private static final String MARKED_CHANGE =
      "abbr.updated, time.updated, .dt-updated, time[class*=modified], time[class*=updated]";
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "\\\\?\"(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|date|time|on)|publication_?date"
              + "|pub_?date|display_?date|date_?publish|post_?date)\\\\?\"\\s*:\\s*"
              + "(?:\\\\?\"([^\"\\\\]{8,40})|(1\\d{9}(?:\\d{3})?)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEMA_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})");
  private static final Pattern NAMED_PATH =
      Pattern.compile("(\\d{4})/(\\p{L}{3,9})/(\\d{1,2})(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(1[0-9]{9})(?:\\d{3})?");
  private static final Pattern CHANGE =
      Pattern.compile("(?i)updated|modified|edited|revised|aktualisiert|mis à jour|actualizado");
  private static final int SECONDS_A_DAY = 86_400;
  private static final int SCRIPTS = 400_000;

  private final Document page;
  private final Schema schema;
  private final Meta meta;
  private final Order order;

  PageDays(Document page, Schema schema, Meta meta, Order order) {
    this.page = page;
    this.schema = schema;
    this.meta = meta;
    this.order = order;
  }

  Optional<Dating> published(@Nullable String address) {
    return first(
        Stream.of(
            () -> day(schema.ofArticleOrPage("datePublished"), "the page's JSON-LD"),
            this::brokenSchema,
            () -> named(MetaNames.PUBLISHED),
            () -> marked(ITEM.formatted("datePublished"), "the page's microdata"),
            () -> marked(MARKED, "its “time” element"),
            this::timed,
            () -> Optional.ofNullable(address).flatMap(this::inAddress).map(Datings::address),
            () -> day(schema.ofArticleOrPage("uploadDate"), "the page's JSON-LD"),
            () -> day(schema.ofArticleOrPage("dateCreated"), "the page's JSON-LD"),
            this::scripted));
  }

  Optional<Dating> modified() {
    return first(
        Stream.of(
            () -> day(schema.ofArticleOrPage("dateModified"), "the page's JSON-LD"),
            () -> named(MetaNames.MODIFIED),
            () -> marked(ITEM.formatted("dateModified"), "the page's microdata"),
            () -> marked(MARKED_CHANGE, "its “time” element")));
  }

  private static Optional<Dating> first(Stream<Supplier<Optional<Dating>>> places) {
    return places.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Dating> day(Optional<String> words, String where) {
    return words.flatMap(this::dayOf).map(day -> Datings.metadata(day, where));
  }

  private Optional<Dating> named(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                meta.all(name).stream()
                    .flatMap(c -> day(Optional.of(c), Meta.where(name)).stream()))
        .findFirst();
  }

  private Optional<Dating> marked(String selector, String where) {
    return page.select(selector).stream()
        .filter(Markup::isOwn)
        .flatMap(element -> dayOf(element).stream())
        .findFirst()
        .map(day -> Datings.metadata(day, where));
  }

  /// A day in words or figures, or in seconds or thousandths of them since 1970.
  private Optional<LocalDate> dayOf(String words) {
    Matcher epoch = EPOCH.matcher(words.strip());
    return epoch.matches()
        ? Optional.of(LocalDate.ofEpochDay(Long.parseLong(epoch.group(1)) / SECONDS_A_DAY))
        : Days.in(words, order);
  }

  private Optional<LocalDate> dayOf(Element element) {
    return Stream.of(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            element.attr("data-datetime"),
            element.attr("data-time"),
            element.attr("data-timestamp"),
            element.attr("data-date"),
            element.text())
        .filter(words -> words.length() < 80)
        .flatMap(words -> dayOf(words).stream())
        .findFirst();
  }

  /// The first `time` of the article, or else the only one of the page.
  private Optional<Dating> timed() {
    List<Element> own =
        page.select("time:not(aside time, nav time)").stream()
            .filter(Markup::isOwn)
            .filter(e -> !isOfChange(e) && dayOf(e).isPresent())
            .toList();
    Optional<Element> chosen =
        own.stream()
            .filter(e -> e.closest("article, main, header, [role=main]") != null)
            .findFirst()
            .or(() -> own.stream().findFirst());
    return chosen.flatMap(this::dayOf).map(day -> Datings.metadata(day, "its “time” element"));
  }

  /// Whether a `time` says when the page was changed, by its names or the words right before it.
  private static boolean isOfChange(Element time) {
    Node before = time.previousSibling();
    String words = before instanceof TextNode text ? text.text() : "";
    return CHANGE.matcher(time.className() + time.attr("itemprop") + words).find();
  }

  private Optional<LocalDate> inAddress(String address) {
    String path = address.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
    return Days.in(path, Order.UNKNOWN)
        .or(
            () ->
                NAMED_PATH
                    .matcher(path)
                    .results()
                    .flatMap(
                        m -> Days.in(m.group(3) + " " + m.group(2) + " " + m.group(1)).stream())
                    .findFirst());
  }

  /// The day in JSON-LD that is written with a mistake.
  private Optional<Dating> brokenSchema() {
    return schema.articles().isEmpty()
        ? page.select("script[type*=ld+json]").stream()
            .map(Element::data)
            .flatMap(data -> SCHEMA_DAY.matcher(data).results())
            .flatMap(match -> day(Optional.of(match.group(1)), "the page's JSON-LD").stream())
            .findFirst()
        : Optional.empty();
  }

  /// The day in the data of the page's scripts, where there is only one.
  private Optional<Dating> scripted() {
    List<LocalDate> days =
        Stream.concat(
                page.select("script:not([src])").stream().map(Element::data),
                meta.all("parsely-page").stream())
            .map(data -> data.substring(0, Math.min(data.length(), SCRIPTS)))
            .flatMap(data -> SCRIPTED.matcher(data).results())
            .flatMap(m -> dayOf(m.group(1) == null ? m.group(2) : m.group(1)).stream())
            .distinct()
            .limit(2)
            .toList();
    return days.size() == 1
        ? Optional.of(Datings.metadata(days.getFirst(), "the data of its scripts"))
        : Optional.empty();
  }
}
