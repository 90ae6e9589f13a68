package dateline.text.page;

import dateline.model.Masthead;
import dateline.text.plain.Days.Order;
import dateline.text.plain.Languages;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's head and markup state of its article.
final class PageMetadata {
  private static final String JSON_LD = "the page's JSON-LD";
  private static final int MOST_LINES = 1000;
  private static final String MICRODATA = "the page's microdata";

  private final Document page;
  private final Schema schema;
  private final Meta meta;
  private final Statements statements = new Statements();

  private PageMetadata(Document page) {
    this.page = page;
    this.schema = Schema.of(page);
    this.meta = new Meta(page);
  }

  static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  Stated stated() {
    return new Stated(schema.text("articleBody").orElse(""));
  }

  /// Which figure of a day in figures is the day.
  Order order() {
    String address = statements.words(Field.URL);
    return DayOrder.of(
        declaredLanguage(), address == null ? null : Address.site(address).orElse(null));
  }

  /// @param address where the page stood, if the file says so beside it
  /// @param text what the page shows
  Masthead masthead(@Nullable String address, String text) {
    statements.add(Field.URL, Optional.ofNullable(address), "the file");
    Address.state(page, meta, statements);
    stateOutlet();
    Bylines.state(page, schema, meta, statements);
    stateTitle(text);
    stateLanguage(text);
    PageDays days = new PageDays(page, schema, meta, order());
    return statements
        .published(days.published(statements.words(Field.URL)))
        .modified(days.modified())
        .masthead();
  }

  private void stateOutlet() {
    meta.all("og:site_name").stream()
        .findFirst()
        .ifPresent(
            name ->
                statements.add(
                    Field.OUTLET, Optional.of(Titles.withoutMotto(name)), Meta.where("og:")));
    statements.add(Field.OUTLET, schema.text("publisher"), JSON_LD);
    for (String name : MetaNames.OUTLET) {
      statements.add(
          Field.OUTLET,
          meta.all(name).stream()
              .filter(words -> words.length() < 60 && !words.startsWith("http"))
              .map(Titles::withoutMotto)
              .findFirst(),
          Meta.where(name));
    }
    statements.add(Field.OUTLET, marked("[itemprop=publisher] [itemprop=name]"), MICRODATA);
    statements.add(Field.OUTLET, Headings.ofSite(page), "the page's heading");
  }

  private void stateTitle(String text) {
    String outlet = statements.words(Field.OUTLET);
    String author = statements.words(Field.AUTHOR);
    String address = statements.words(Field.URL);
    List<String> headings = Headings.ofArticle(page);
    List<String> stated =
        Stream.concat(
                Stream.of(schema.text("headline"), schema.text("name")).flatMap(Optional::stream),
                MetaNames.TITLE.stream().flatMap(name -> meta.all(name).stream().limit(1)))
            .toList();
    List<String> names = Headings.ofSites(page);
    Stream<String> lines =
        text.lines()
            .limit(MOST_LINES)
            .filter(line -> !names.contains(line) || page.title().startsWith(line));
    Optional<String> shown = Titles.shown(page.title(), lines, Headings.leadingNowhere(page));
    Titles.choose(page.title(), stated, headings, shown)
        .ifPresent(
            title -> {
              String bare = Titles.without(outlet, title, headings);
              bare = Titles.without(author, bare, headings);
              bare = Titles.withoutSite(address, bare, headings);
              statements.add(Field.TITLE, Optional.of(bare), whereTitle(title, headings));
            });
  }

  private String whereTitle(String title, List<String> headings) {
    if (schema.text("headline").filter(title::equals).isPresent()) {
      return JSON_LD;
    } else if (headings.contains(title)) {
      return "the page's heading";
    }
    return MetaNames.TITLE.stream()
        .filter(name -> meta.all(name).contains(title))
        .findFirst()
        .map(Meta::where)
        .orElse("the page's window title");
  }

  private void stateLanguage(String text) {
    String declared = declaredLanguage();
    statements.add(
        Field.LANGUAGE,
        Optional.of(declared)
            .filter(code -> code.length() >= 2)
            .map(code -> code.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT)),
        "the page's markup");
    if (!statements.has(Field.LANGUAGE)) {
      statements.add(Field.LANGUAGE, Languages.guess(text), "its words");
    }
  }

  private String declaredLanguage() {
    Element html = page.selectFirst("html");
    return Stream.of(
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            schema.text("inLanguage").orElse(""),
            meta.first(List.of("og:locale", "content-language", "dc.language", "language"))
                .orElse(""))
        .filter(code -> code.matches("[A-Za-z]{2,3}([-_].{2,20})?"))
        .findFirst()
        .orElse("");
  }

  private Optional<String> marked(String selector) {
    return page.select(selector).stream()
        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
