package dateline.text;

import dateline.model.Masthead;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// ODT: the paragraphs and headings, without notes and what was deleted.
final class OpenDocument implements PackedDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public boolean fits(Archive archive) {
    return archive
        .bytes("mimetype")
        .filter(type -> new String(type, StandardCharsets.US_ASCII).startsWith(TYPE))
        .isPresent();
  }

  @Override
  public void read(Archive archive, Content content, ArticleSink sink)
      throws IOException, Unreadable {
    PackedDocument.take(draft(archive), content, sink);
  }

  private static Draft draft(Archive archive) {
    Document content = Xml.in(archive, "content.xml");
    String text =
        content.select("office|text text|h, office|text text|p").stream()
            .filter(paragraph -> paragraph.closest("text|note, text|tracked-changes") == null)
            .map(OpenDocument::words)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n\n"));
    return PlainText.draft(text, masthead(content, Xml.in(archive, "meta.xml"), text));
  }

  private static Masthead masthead(Document content, Document meta, String text) {
    Optional<String> title =
        Optional.ofNullable(content.selectFirst("[text:style-name=Title]"))
            .map(OpenDocument::words);
    return new Statements()
        .add(Field.TITLE, title, "the document's title")
        .masthead()
        .completedBy(Properties.of(meta, text));
  }

  private static String words(Element paragraph) {
    return Xml.inline(paragraph, OpenDocument::isApart, OpenDocument::wordsOf);
  }

  private static boolean isApart(Element element) {
    return switch (element.tagName()) {
      case "text:p", "text:h", "text:note", "office:annotation" -> true;
      default -> false;
    };
  }

  private static String wordsOf(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().replaceAll("\\s+", " ");
    }
    return node instanceof Element element
        ? switch (element.tagName()) {
          case "text:s", "text:tab" -> " ";
          case "text:line-break" -> "\n";
          default -> "";
        }
        : "";
  }
}
