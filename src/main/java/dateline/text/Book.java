package dateline.text;

import dateline.model.Masthead;
import dateline.text.page.WebPage;
import dateline.text.plain.Datings;
import dateline.text.plain.Days;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// EPUB: the pages of the spine in their order, as one article, or as one for each chapter where
/// several are reports of their own.
final class Book implements PackedDocument {
  private static final String PROPERTIES = "the book's properties";
  private static final int SHORTEST_REPORT = 250;
  private static final String CONTAINER = "META-INF/container.xml";

  @Override
  public boolean fits(Archive archive) {
    return archive.bytes(CONTAINER).isPresent();
  }

  @Override
  public void read(Archive archive, Content content, ArticleSink sink)
      throws IOException, Unreadable {
    String packagePath =
        Optional.ofNullable(Xml.in(archive, CONTAINER).selectFirst("rootfile[full-path]"))
            .map(root -> root.attr("full-path"))
            .orElse("content.opf");
    Document book = Xml.in(archive, packagePath);
    List<Chapter> chapters = chapters(archive, packagePath, book);
    long headed = chapters.stream().filter(Chapter::isReport).count();
    if (headed < 2) {
      String text = chapters.stream().map(Chapter::text).collect(Collectors.joining("\n"));
      PackedDocument.take(PlainText.draft(text, masthead(book)), content, sink);
      return;
    }
    for (Chapter chapter : joined(chapters)) {
      Decoded text = Decoded.of(chapter.text().getBytes(StandardCharsets.UTF_8));
      Draft draft = PlainText.draft(chapter.text(), chapter.masthead(masthead(book)));
      byte[] bytes = chapter.text().getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(draft, text, chapter.name(), bytes));
    }
  }

  /// A page of a book.
  private record Chapter(String name, Optional<String> heading, String text) {
    /// Whether it has a heading and text enough to be a report of its own.
    boolean isReport() {
      return heading.isPresent() && text.length() > SHORTEST_REPORT;
    }

    /// Its heading for a title, and the book for an outlet where that names no publisher.
    Masthead masthead(Masthead book) {
      return new Statements()
          .add(Field.TITLE, heading, "the chapter's heading")
          .add(Field.OUTLET, Optional.ofNullable(book.outlet()), PROPERTIES)
          .add(Field.OUTLET, Optional.ofNullable(book.title()), "the book's title")
          .masthead()
          .completedBy(book);
    }
  }

  private static List<Chapter> chapters(Archive archive, String packagePath, Document book) {
    List<Chapter> chapters = new ArrayList<>();
    for (Element reference : book.select("spine > itemref")) {
      Element item = book.getElementById(reference.attr("idref"));
      if (item != null && !item.attr("properties").contains("nav")) {
        String path = path(packagePath, item);
        archive
            .bytes(path)
            .map(bytes -> Jsoup.parse(Decoded.of(bytes).text()))
            .map(page -> new Chapter(path, Xml.words(page, "h1, h2, h3"), WebPage.textOf(page)))
            .filter(chapter -> !chapter.text().isBlank())
            .ifPresent(chapters::add);
      }
    }
    return chapters;
  }

  /// The reports of a book, each with the pages that follow it without being one.
  private static List<Chapter> joined(List<Chapter> chapters) {
    List<Chapter> joined = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (joined.isEmpty() || (chapter.isReport() && joined.getLast().isReport())) {
        joined.add(chapter);
      } else {
        Chapter last = joined.removeLast();
        boolean opens = last.isReport();
        joined.add(
            new Chapter(
                opens ? last.name() : chapter.name(),
                opens ? last.heading() : chapter.heading(),
                last.text() + "\n" + chapter.text()));
      }
    }
    return joined;
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
