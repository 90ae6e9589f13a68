package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A small real file of each document format, and the article that it holds.
class DocumentFormatsTest extends FormatFiles {
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
  void whatWasDeletedMovedOrHiddenIsNotRead() throws Exception {
    String story =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
        <w:p><w:r><w:t>%s</w:t></w:r><w:moveFrom><w:r><w:t> It moved.</w:t></w:r></w:moveFrom><w:del><w:r><w:delText> It was deleted.</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:ins><w:r><w:t>Killed</w:t></w:r></w:ins></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """
            .formatted(FIRST, SECOND, SECOND);

    assertThat(only("report.docx", zip("word/document.xml", story)).text())
        .isEqualTo(BODY + "\n\nKilled\n\n12");
  }

  @Test
  void deletedTextOfAnOpenDocumentIsNotRead() throws Exception {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>It was deleted.</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p>%s</text:p><text:p>%s</text:p>
        </office:text></office:body></office:document-content>
        """
            .formatted(FIRST, SECOND);

    assertThat(
            only(
                    "report.odt",
                    zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        content))
                .text())
        .isEqualTo(BODY);
  }

  @Test
  void richTextIsReadInTheEncodingOfItsFonts() throws Exception {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times CYR;}{\\f2\\fcharset178 Arial;}}
        \\pard\\f1 \\'c0\\'f0\\'ec\\'e8\\'ff {\\deleted gone }\\f2 \\'c7\\'e1\\f0  L\\uc2\\u8217 \\'92?arm\\'e9e{\\footnote A note.} \\u-3913 ??x\\par}
        """;

    assertThat(only("report.rtf", rtf.getBytes(Charset.forName("US-ASCII"))).text())
        .isEqualTo("Армия ال L’armée \uf0b7x");
  }

  @Test
  void aBookOfReportsIsOneForEachChapter() throws Exception {
    String chapter =
        "<html><body><h1>%s</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p>"
            + FIRST
            + "</p></body></html>";
    List<Article> articles =
        read(
            "reports.epub",
            zip(
                "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>",
                "b.opf",
                    """
                    <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
                    <dc:title>The year in Syria</dc:title></metadata><manifest>
                    <item id="c" href="c.xhtml"/><item id="a" href="a.xhtml"/>
                    <item id="b" href="b.xhtml"/></manifest>
                    <spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>
                    """,
                "c.xhtml", "<html><body><h1>The year in Syria</h1></body></html>",
                "a.xhtml", chapter.formatted("Army enters Hajin"),
                "b.xhtml", chapter.formatted("Army leaves Hajin")));

    assertThat(articles)
        .extracting(article -> article.masthead().title())
        .containsExactly("Army enters Hajin", "Army leaves Hajin");
    assertThat(articles)
        .allSatisfy(a -> assertThat(a.masthead().outlet()).isEqualTo("The year in Syria"));
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
}
