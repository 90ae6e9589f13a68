package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Masthead;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page states of its article, and where that was found.
class MastheadTest extends FormatFiles {
  @Test
  void jsonLdSpeaksFirstAndSaysSo() throws Exception {
    Masthead masthead =
        masthead(
            """
            <title>Army enters Hajin | The Daily</title>
            <link rel="canonical" href="https://daily.example/hajin">
            <meta property="og:site_name" content="The Daily - News of the east">
            <script type="application/ld+json">{"@graph": [
              {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
              {"@type": "NewsArticle", "headline": "Army enters Hajin", "author": {"@id": "#jane"},
               "datePublished": "2018-12-14T23:30:00+03:00", "dateModified": "2018-12-16"}]}</script>
            """,
            "");

    assertThat(masthead.title()).isEqualTo("Army enters Hajin");
    assertThat(masthead.found().title()).isEqualTo("the page's JSON-LD");
    assertThat(masthead.outlet()).isEqualTo("The Daily");
    assertThat(masthead.found().outlet()).isEqualTo("the page's Open Graph data");
    assertThat(masthead.author()).isEqualTo("Jane Doe");
    assertThat(masthead.found().author()).isEqualTo("the page's JSON-LD");
    assertThat(masthead.url()).isEqualTo("https://daily.example/hajin");
    assertThat(masthead.found().url()).isEqualTo("its canonical link");
    assertThat(masthead.language()).isEqualTo("en");
    assertThat(days(masthead.published())).isEqualTo("2018-12-14");
    assertThat(reasons(masthead.published()))
        .containsExactly("the page's JSON-LD says 14 December 2018");
    assertThat(days(masthead.modified())).isEqualTo("2018-12-16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2018-12-14T01:00:00-08:00">   | the page's Open Graph data
          <meta name="parsely-pub-date" content="2018-12-14T08:00:00Z">                  | the page's metadata
          <meta name="sailthru.date" content="Fri, 14 Dec 2018 08:00:00 GMT">            | the page's metadata
          <meta name="DC.date.issued" content="2018-12-14">                              | the page's Dublin Core data
          <meta name="citation_publication_date" content="2018/12/14">                   | the page's metadata
          <meta name="pdate" content="20181214083000">                                   | the page's metadata
          <link rel="canonical" href="https://daily.example/world/2018/dec/14/hajin">    | its address
          <link rel="canonical" href="https://daily.example/2018/12/14/hajin.html">      | its address
          <script>var page = {"publishedAt": "2018-12-14T08:00:00Z"};</script>           | the data of its scripts
          <script>var page = {"publishDate": 1544774400000};</script>                    | the data of its scripts
          <script type="application/ld+json">{"@type": "NewsArticle", "headline": "a "b" c", "datePublished": "2018-12-14"}</script> | the page's JSON-LD
          <script type="application/ld+json">{"@type": "Recipe", "datePublished": "2018-12-14"}</script>                             | the page's JSON-LD
          <script type="application/ld+json">{"@type": ["WebPage", "ItemPage"], "datePublished": "2018-12-14"}</script>              | the page's JSON-LD
          <meta name="cXenseParse:recs:publishtime" content="2018-12-14T08:00:00Z">      | the page's metadata
          <meta name="dcterms.created" content="2018-12-14">                             | the page's Dublin Core data
          <meta name="parsely-page" content='{"title": "a", "pub_date": "2018-12-14T08:00:00Z"}'>   | the data of its scripts
          <meta name="article:published_time" content="1544774400">                      | the page's Open Graph data
          <meta property="article:published_time" content="12/14/2018 8:00 AM">          | the page's Open Graph data
          <meta itemprop="datePublished" content="2018-12-14">                           | the page's metadata
          <link rel="canonical" href="https://daily.example/article-20181214-hajin.html"> | its address
          """)
  void theHeadStatesTheDay(String head, String where) throws Exception {
    Masthead masthead = masthead(head, "");

    assertThat(days(masthead.published())).isEqualTo("2018-12-14");
    assertThat(reasons(masthead.published())).containsExactly(where + " says 14 December 2018");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | Published: December 14, 2018, 8:00 am
          en    | Friday, 14th December 2018
          en-GB | 05/12/2018
          en-US | 12/05/2018
          de    | Veröffentlicht am 14. Dezember 2018
          fr    | Publié le 14 décembre 2018 à 08h00
          es    | 14 de diciembre de 2018
          pt    | 14 dez. 2018
          it    | 14 dicembre 2018
          nl    | 14 december 2018
          pl    | 14 grudnia 2018
          cs    | 14. prosince 2018
          tr    | 14 Aralık 2018
          ru    | 14 декабря 2018 г., 08:00
          uk    | 14 грудня 2018
          ar    | الجمعة 14 ديسمبر 2018
          ar    | ١٤ كانون الأول ٢٠١٨
          hu    | 2018. december 14.
          zh    | 2018年12月14日 08:00
          ko    | 2018년 12월 14일
          sv    | 14.12.2018
          """)
  void aLineUnderTheTitleStatesTheDay(String language, String line) throws Exception {
    String page =
        "<html lang=\""
            + language
            + "\"><head><title>Army enters Hajin</title></head><body>"
            + "<h1>Army enters Hajin</h1><div class=\"info\">"
            + line
            + "</div><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div></body></html>";

    Dating published = only("page.html", page.getBytes(UTF_8)).masthead().published();

    assertThat(days(published)).isIn("2018-12-14", "2018-12-05");
    assertThat(published).extracting(Dating::basis).isEqualTo(Dating.Basis.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime=\"2018-12-14T08:00\">Friday</time>",
        "<p>Updated <time datetime=\"2019-02-02\">2 Feb</time>, published <time"
            + " datetime=\"2018-12-14\">14 Dec</time></p>",
        "<span itemprop=\"datePublished\" content=\"2018-12-14\">a while ago</span>",
        "<span class=\"dt\" data-timestamp=\"1544774400\"><time"
            + " data-timestamp=\"1544774400\">a while ago</time></span>",
        "<abbr class=\"published\" title=\"2018-12-14T08:00:00Z\">08:00</abbr>",
        "<div class=\"meta\">By Jane Doe | Dec. 14, 2018 | World</div>",
        "<div class=\"dateline\">HAJIN, 14 December 2018</div>",
      })
  void theMarksUnderTheTitleStateTheDay(String marks) throws Exception {
    assertThat(days(masthead("", marks).published())).isEqualTo("2018-12-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"current-date\">22 November 2026</div>",
        "<p>Updated <time datetime=\"2019-02-02\">2 Feb</time></p>",
        "<footer>Copyright 2018 The Daily</footer>",
        "<section class=\"comments\"><time datetime=\"2019-01-02\">2 January</time></section>",
      })
  void whatDatesSomethingElseIsNoDayOfTheArticle(String marks) throws Exception {
    assertThat(masthead("", marks).published()).isNull();
  }

  @Test
  void aDayThatCanBeReadInTwoWaysIsNone() throws Exception {
    assertThat(masthead("", "<div class=\"date\">05/12/2018</div>").published()).isNull();
  }

  @Test
  void theDayOfAnUpdateIsNotThatOfTheArticle() throws Exception {
    Masthead masthead =
        masthead(
            "", "<p class=\"stamp\">14 December 2018. Last updated on 16 December 2018, 9:00</p>");

    assertThat(days(masthead.published())).isEqualTo("2018-12-14");
    assertThat(days(masthead.modified())).isEqualTo("2018-12-16");
  }

  @Test
  void theDaysOfOtherArticlesAndOfReadersAreNotTaken() throws Exception {
    Article article =
        only(
            "page.html",
            ("<html lang=\"en\"><body><ul class=\"related\"><li><time datetime=\"2020-01-01\">1"
                    + " January 2020</time> Other</li></ul><h1>Army enters Hajin</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><div id=\"comments\"><time datetime=\"2019-01-02\">2 January 2019</time>"
                    + "<p>I do not believe it, they were never there.</p></div></body></html>")
                .getBytes(UTF_8));

    assertThat(article.masthead().published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Army enters Hajin - The Daily",
        "The Daily » Army enters Hajin",
        "Army enters Hajin | World | The Daily",
        "Army enters Hajin — Jane Doe — The Daily",
      })
  void titlesAreWithoutTheNamesAroundThem(String window) throws Exception {
    String page =
        "<html><head><title>"
            + window
            + "</title><meta name=\"author\" content=\"Jane Doe\">"
            + "<meta property=\"og:site_name\" content=\"The Daily\"><link rel=\"canonical\""
            + " href=\"https://daily.example/a\"></head><body><p>"
            + FIRST
            + "</p></body></html>";

    assertThat(only("page.html", page.getBytes(UTF_8)).masthead().title())
        .isEqualTo("Army enters Hajin");
  }

  @Test
  void theNoteOfABrowserGivesTheAddressAndTheSite() throws Exception {
    String saved =
        "<!-- saved from url=(0041)https://www.daily.example/2018/12/14/hajin -->\n" + PAGE;

    Masthead masthead = only("page.html", saved.getBytes(UTF_8)).masthead();

    assertThat(masthead.url()).isEqualTo("https://www.daily.example/2018/12/14/hajin");
    assertThat(masthead.outlet()).isEqualTo("daily.example");
    assertThat(masthead.found().outlet()).isEqualTo("its address");
    assertThat(days(masthead.published())).isEqualTo("2018-12-14");
  }

  @Test
  void aBylineIsAName() throws Exception {
    Masthead masthead =
        masthead(
            "", "<div class=\"byline\">By <a href=\"/author/1\">Jane Doe</a>, 14 Dec 2018</div>");

    assertThat(masthead.author()).isEqualTo("Jane Doe");
    assertThat(masthead.found().author()).isEqualTo("the byline");
    assertThat(days(masthead.published())).isEqualTo("2018-12-14");
  }

  @Test
  void fieldsOfAFileAreNamed() throws Exception {
    String json =
        "{\"headline\": \"Army enters Hajin\", \"body\": \"%s\", \"published_at\": 1544774400}"
            .formatted(FIRST);

    Masthead masthead = only("a.json", json.getBytes(UTF_8)).masthead();

    assertThat(masthead.found().title()).isEqualTo("the file's field “headline”");
    assertThat(reasons(masthead.published()))
        .containsExactly("the file's field “published_at” says 14 December 2018");
  }

  private Masthead masthead(String head, String underTitle) throws Exception {
    String page =
        "<html lang=\"en\"><head>"
            + head
            + "</head><body><article><h1>Army enters Hajin</h1>"
            + underTitle
            + "<p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></article></body></html>";
    return only("page.html", page.getBytes(UTF_8)).masthead();
  }

  private static String days(@Nullable Dating dating) {
    return dating == null ? "none" : String.valueOf(dating.days().first());
  }

  private static List<String> reasons(@Nullable Dating dating) {
    return dating == null ? List.of() : dating.reasons();
  }
}
