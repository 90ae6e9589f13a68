package dateline.text;

import dateline.model.Masthead;
import dateline.text.page.WebPage;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements.Field;
import dateline.text.plain.Statements;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// EPUB: the pages of the spine in their order, as one article.
final class Book implements PackedDocument {
  private static final String PROPERTIES = "the book's properties";
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public boolean fits(Archive archive) {
    return archive.bytes(CONTAINER).isPresent();
  }

  @Override
  public void read(Archive archive, Content content, ArticleSink sink)
      throws IOException, Unreadable {
    PackedDocument.take(draft(archive), content, sink);
  }

  private static Draft draft(Archive archive) {
    String packagePath =
        Optional.ofNullable(Xml.in(archive, CONTAINER).selectFirst("rootfile[full-path]"))
            .map(root -> root.attr("full-path"))
            .orElse("content.opf");
    Document book = Xml.in(archive, packagePath);
    String text =
        book.select("spine > itemref").stream()
            .map(item -> book.getElementById(item.attr("idref")))
            .filter(Objects::nonNull)
            .filter(item -> !item.attr("properties").contains("nav"))
            .flatMap(item -> archive.bytes(path(packagePath, item)).stream())
            .map(bytes -> WebPage.textOf(Jsoup.parse(Decoded.of(bytes).text())))
            .collect(Collectors.joining("\n"));
    return PlainText.draft(text, masthead(book));
  }

  private static String path(String packagePath, Element item) {
    String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
    String name = URLDecoder.decode(item.attr("href").replace("+", "%2B"), StandardCharsets.UTF_8);
    return folder + name;
  }

  private static Masthead masthead(Document book) {
    return new Statements()
        .add(Field.TITLE, Xml.words(book, "dc|title"), PROPERTIES)
        .add(Field.OUTLET, Xml.words(book, "dc|publisher"), PROPERTIES)
        .add(Field.AUTHOR, Xml.words(book, "dc|creator"), PROPERTIES)
        .add(
            Field.LANGUAGE,
            Xml.words(book, "dc|language").map(code -> code.replaceFirst("[-_].*", "")),
            PROPERTIES)
        .published(
            Xml.words(book, "dc|date")
                .flatMap(Days::in)
                .map(day -> Datings.metadata(day, "the book's date")))
        .masthead();
  }
}
