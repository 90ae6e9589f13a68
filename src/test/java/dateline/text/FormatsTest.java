package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small real file of each format, and the article that it holds.
class FormatsTest {
  private static final String FIRST =
      "The army entered the town of Hajin from the north on Friday, local sources said.";
  private static final String SECOND =
      "The militants withdrew towards the Euphrates and held two villages on its bank.";
  private static final String BODY = FIRST + "\n\n" + SECOND;
  private static final String PAGE =
      "<!doctype html><html lang=\"en\"><head><title>Army enters Hajin</title></head><body>"
          + "<nav><a href=\"/\">Home</a></nav><article><h1>Army enters Hajin</h1><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p></article></body></html>";
  private static final LocalDate DAY = LocalDate.of(2018, 12, 14);

  @TempDir Path folder;

  private final List<String> refused = new ArrayList<>();

  @Test
  void mail() throws Exception {
    String subject = Base64.getEncoder().encodeToString("L’armée à Hajin".getBytes(UTF_8));
    String mail =
        """
        From: "Jane Doe" <jane@example.org>
        To: desk@example.org
        Subject: =?utf-8?B?%s?=
        Date: Fri, 14 Dec 2018 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x1"

        --x1
        Content-Type: text/plain; charset=windows-1252
        Content-Transfer-Encoding: quoted-printable

        The army entered the town of Hajin from the north on Friday, =
        local sources said.

        The militants withdrew =96 towards the Euphrates =96 and held two villages.
        --x1
        Content-Type: text/html; name="page.html"
        Content-Disposition: attachment; filename="page.html"
        Content-Transfer-Encoding: base64

        %s
        --x1--
        """
            .formatted(subject, Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8)));

    List<Article> articles = read("report.eml", mail.getBytes(UTF_8));

    assertThat(articles).hasSize(2);
    Article article = articles.getFirst();
    assertThat(article.text())
        .isEqualTo(
            FIRST + "\n\nThe militants withdrew – towards the Euphrates – and held two villages.");
    assertThat(article.masthead().title()).isEqualTo("L’armée à Hajin");
    assertThat(article.masthead().author()).isEqualTo("Jane Doe");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(article.source().charset()).isEqualTo("windows-1252");
    assertThat(articles.get(1).source().file()).isEqualTo("report.eml/page.html");
    assertThat(body(articles.get(1))).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void mailbox() throws Exception {
    String box =
        """
        From jane@example.org Fri Dec 14 10:00:00 2018
        From: jane@example.org
        Subject: One
        Date: Fri, 14 Dec 2018 10:00:00 +0000

        The army entered Hajin.
        >From there it went on.

        From john@example.org Sat Dec 15 10:00:00 2018
        From: john@example.org
        Subject: Two
        Date: Sat, 15 Dec 2018 10:00:00 +0000

        It left again.
        """;

    List<Article> articles = read("news.mbox", box.getBytes(UTF_8));

    assertThat(articles)
        .extracting(Article::text)
        .containsExactly("The army entered Hajin.\nFrom there it went on.\n", "It left again.\n");
    assertThat(articles).extracting(a -> a.masthead().title()).containsExactly("One", "Two");
  }

  @Test
  void pageSavedAsMhtml() throws Exception {
    String saved =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://daily.example/2018/12/14/hajin
        Subject: Army enters Hajin
        Date: Tue, 3 Nov 2020 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: base64
        Content-Location: https://daily.example/2018/12/14/hajin

        %s
        --b
        Content-Type: text/css
        Content-Transfer-Encoding: quoted-printable

        p { color: red }
        --b--
        """
            .formatted(Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8)));

    Article article = only("page.mhtml", saved.replace("\n", "\r\n").getBytes(UTF_8));

    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.masthead().url()).isEqualTo("https://daily.example/2018/12/14/hajin");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(body(article)).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void markdown() throws Exception {
    String markdown =
        """
        ---
        title: Army enters Hajin
        date: 2018-12-14
        author: Jane Doe
        ---

        # Army enters Hajin

        The army entered the **town** of [Hajin](https://example.org/hajin) from the _north_ on \
        Friday, local sources said.

        > The militants withdrew towards the Euphrates and held two villages on its bank.
        """;

    Article article = only("report.md", markdown.getBytes(UTF_8));

    assertThat(article.text()).isEqualTo("Army enters Hajin\n\n" + BODY);
    assertThat(article.masthead().author()).isEqualTo("Jane Doe");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void wordDocument() throws Exception {
    String story =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Army enters Hajin</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">The army entered </w:t></w:r><w:r><w:t>the town of Hajin from the north on Friday,</w:t></w:r><w:del><w:r><w:delText> perhaps</w:delText></w:r></w:del><w:r><w:tab/><w:t>local sources said.</w:t></w:r></w:p>
        <w:p/>
        <w:p><w:r><w:t>%s</w:t></w:r></w:p>
        </w:body></w:document>
        """
            .formatted(SECOND);

    Article article = only("report.docx", zip("word/document.xml", story));

    assertThat(article.text()).isEqualTo("Army enters Hajin\n\n" + BODY);
    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void openDocument() throws Exception {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
        <text:h text:style-name="Title">Army enters Hajin</text:h>
        <text:p>The army entered<text:s/>the <text:span>town</text:span> of Hajin from the north on Friday, local sources said.<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
        <text:p>%s</text:p>
        </office:text></office:body></office:document-content>
        """
            .formatted(SECOND);

    Article article =
        only(
            "report.odt",
            zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));

    assertThat(article.text()).isEqualTo("Army enters Hajin\n\n" + BODY);
    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(body(article)).isEqualTo(BODY);
  }

  @Test
  void richText() throws Exception {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\*\\generator X;}{\\info{\\title No}}
        \\pard The army entered the {\\b town} of Hajin from the north on Friday, local sources said.\\par
        \\pard L\\u8217?arm\\'e9e \\endash  it withdrew towards the Euphrates and held its bank.\\par}
        """;

    Article article = only("report.rtf", rtf.getBytes(Charset.forName("US-ASCII")));

    assertThat(article.text())
        .isEqualTo(FIRST + "\n\nL’armée – it withdrew towards the Euphrates and held its bank.");
  }

  @Test
  void book() throws Exception {
    Article article =
        only(
            "report.epub",
            zip(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                    "<container><rootfiles><rootfile"
                        + " full-path=\"OEBPS/book.opf\"/></rootfiles></container>",
                "OEBPS/book.opf",
                    """
                    <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
                    <dc:title>Army enters Hajin</dc:title><dc:publisher>The Daily</dc:publisher>
                    <dc:creator>Jane Doe</dc:creator><dc:date>2018-12-14</dc:date>
                    <dc:language>en-GB</dc:language></metadata><manifest>
                    <item id="b" href="two.xhtml"/><item id="a" href="one%20a.xhtml"/></manifest>
                    <spine><itemref idref="a"/><itemref idref="b"/></spine></package>
                    """,
                "OEBPS/two.xhtml", "<html><body><p>" + SECOND + "</p></body></html>",
                "OEBPS/one a.xhtml",
                    "<html><body><h1>Army enters Hajin</h1><p>" + FIRST + "</p></body></html>"));

    assertThat(article.text()).isEqualTo("Army enters Hajin\n" + FIRST + "\n\n" + SECOND + "\n");
    assertThat(article.masthead().title()).isEqualTo("Army enters Hajin");
    assertThat(article.masthead().outlet()).isEqualTo("The Daily");
    assertThat(article.masthead().language()).isEqualTo("en");
    assertThat(day(article)).isEqualTo(DAY);
    assertThat(body(article)).isEqualTo(BODY);
  }

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

  @Test
  void archives() throws Exception {
    byte[] inner = zip("b/page.html", PAGE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "a.txt", FIRST.getBytes(UTF_8));
      put(zip, "inner.zip", inner);
      put(zip, "empty.txt", new byte[0]);
      put(zip, "__MACOSX/._a.txt", new byte[] {0, 1, 2});
    }

    List<Article> articles = read("all.zip", bytes.toByteArray());

    assertThat(articles)
        .extracting(a -> a.source().file())
        .containsExactly("all.zip/a.txt", "all.zip/inner.zip/b/page.html");
    assertThat(refused).containsExactly("all.zip/empty.txt: EMPTY");
  }

  @Test
  void webArchive() throws Exception {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String request = "GET / HTTP/1.1\r\nHost: daily.example\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(record("request", request).getBytes(UTF_8));
      gzip.write(record("response", answer).getBytes(UTF_8));
    }

    Article article = only("crawl.warc.gz", bytes.toByteArray());

    assertThat(article.source().file()).isEqualTo("crawl.warc.gz/https://daily.example/hajin");
    assertThat(body(article)).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void bombsAreRefused() throws Exception {
    byte[] zeros = new byte[64 << 20];

    List<Article> articles = tryRead("bomb.zip", zip("zeros.txt", zeros));

    assertThat(articles).isEmpty();
    assertThat(refused).containsExactly("bomb.zip: TOO_LARGE");
  }

  private static String record(String type, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: https://daily.example/hajin\r\nContent-Length: "
        + block.getBytes(UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        put(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, name, content);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private Article only(String name, byte[] content) throws Exception {
    List<Article> articles = read(name, content);
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  private List<Article> tryRead(String name, byte[] content) throws IOException {
    try {
      return read(name, content);
    } catch (Unreadable why) {
      refused.add(name + ": " + why.reason());
      return List.of();
    }
  }

  private List<Article> read(String name, byte[] content) throws IOException, Unreadable {
    Gathered gathered = new Gathered();
    new ArticleReader().read(Files.write(folder.resolve(name), content), gathered);
    refused.addAll(gathered.refused);
    return gathered.articles;
  }

  private static @Nullable LocalDate day(Article article) {
    Dating published = article.masthead().published();
    return published == null ? null : published.days().first();
  }

  private static String body(Article article) {
    StringBuilder words = new StringBuilder();
    article.spansOf(Part.BODY).forEach(span -> words.append(span.of(article.text())));
    return words.toString().strip();
  }
}
