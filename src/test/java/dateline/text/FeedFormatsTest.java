package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import org.junit.jupiter.api.Test;

/// Feeds, answers of news services and tables: the articles that each holds.
class FeedFormatsTest extends FormatFiles {
  @Test
  void feedInRss() throws Exception {
    String feed =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>The Daily</title><link>https://daily.example/</link>
        <item><title>Army enters Hajin</title><link>https://daily.example/hajin</link><guid>d-1</guid>
        <pubDate>Fri, 14 Dec 2018 08:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
        <item><title>No words</title></item></channel></rss>
        """
            .formatted(FIRST, SECOND);

    Article article = only("feed.xml", feed.getBytes(UTF_8));

    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    assertThat(article.source().id()).isEqualTo("d-1");
    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.masthead().outlet()).isEqualTo("The Daily");
    assertThat(article.masthead().url()).isEqualTo("https://daily.example/hajin");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(refused).hasSize(1);
  }

  @Test
  void feedInAtom() throws Exception {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title>
        <entry><id>urn:1</id><title>Army enters Hajin</title><link href="https://daily.example/hajin"/>
        <published>2018-12-14T08:00:00Z</published><author><name>Jane Doe</name></author>
        <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
        """
            .formatted(FIRST);

    Article article = only("feed.atom", feed.getBytes(UTF_8));

    assertThat(article.text()).isEqualTo(FIRST + "\n");
    assertThat(article.masthead().author()).isEqualTo("Jane Doe");
    assertThat(article.masthead().url()).isEqualTo("https://daily.example/hajin");
    assertThat(day(article)).isEqualTo(DAY);
  }

  @Test
  void answerOfANewsService() throws Exception {
    String json =
        """
        {"status": "ok", "articles": [
          {"source": {"id": null, "name": "The Daily"}, "author": "Jane Doe",
           "title": "Army enters Hajin", "url": "https://daily.example/hajin",
           "publishedAt": "2018-12-14T08:00:00Z", "description": "Short.",
           "content": "%s"}]}
        """
            .formatted(FIRST);

    Article article = only("news.json", json.getBytes(UTF_8));

    assertThat(article.text()).isEqualTo(FIRST);
    assertThat(article.masthead().outlet()).isEqualTo("The Daily");
    assertThat(day(article)).isEqualTo(DAY);
  }

  @Test
  void table() throws Exception {
    String csv =
        "id,title,text,date\r\n7,\"Army \"\"enters\"\" Hajin\",\""
            + BODY
            + "\",2018-12-14\r\n8,Two,,\r\n";

    Article article = only("news.csv", csv.getBytes(UTF_8));

    assertThat(article.source().id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.masthead().title()).isEqualTo("Army \"enters\" Hajin");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(refused).containsExactly("news.csv, row 3: NO_TEXT");
  }
}
