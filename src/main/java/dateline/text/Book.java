package dateline.text;

import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.text.page.WebPage;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
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
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public boolean fits(Archive archive) {
    return archive.bytes(CONTAINER).isPresent();
  }

  @Override
  public Draft draft(Archive archive) {
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
    Optional<Dating> published =
        Xml.words(book, "dc|date")
            .flatMap(Days::in)
            .map(day -> Datings.metadata(day, "the book's date"));
    return new Masthead(
        Xml.words(book, "dc|title").orElse(null),
        Xml.words(book, "dc|publisher").orElse(null),
        Xml.words(book, "dc|creator").orElse(null),
        Xml.words(book, "dc|language").map(code -> code.replaceFirst("[-_].*", "")).orElse(null),
        null,
        published.orElse(null));
  }
}
