package dateline.text;

import dateline.model.Masthead;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import dateline.text.plain.Statements;
import dateline.text.plain.Statements.Field;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// DOCX: the paragraphs of the main story, without headers, footers and what was deleted.
final class WordDocument implements PackedDocument {
  private static final String STORY = "word/document.xml";

  @Override
  public boolean fits(Archive archive) {
    return archive.bytes(STORY).isPresent();
  }

  @Override
  public void read(Archive archive, Content content, ArticleSink sink)
      throws IOException, Unreadable {
    PackedDocument.take(draft(archive), content, sink);
  }

  private static Draft draft(Archive archive) {
    Document story = Xml.in(archive, STORY);
    String text =
        story.select("w|p").stream()
            .filter(paragraph -> paragraph.closest("mc|Fallback") == null)
            .map(WordDocument::words)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n\n"));
    Document properties = Xml.in(archive, "docProps/core.xml");
    return PlainText.draft(text, masthead(story, properties, text));
  }

  private static Masthead masthead(Document story, Document properties, String text) {
    Optional<String> title =
        story.select("w|p:has(w|pStyle[w:val=Title])").stream()
            .map(WordDocument::words)
            .findFirst();
    return new Statements()
        .add(Field.TITLE, title, "the document's title")
        .masthead()
        .completedBy(Properties.of(properties, text));
  }

  private static String words(Element paragraph) {
    return Xml.inline(paragraph, WordDocument::isApart, WordDocument::wordsOf);
  }

  private static boolean isApart(Element element) {
    return switch (element.tagName()) {
      case "w:p", "w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback" -> true;
      default -> false;
    };
  }

  private static String wordsOf(Node node) {
    if (node instanceof TextNode text && node.parent() instanceof Element parent) {
      return parent.tagName().equals("w:t") ? text.getWholeText() : "";
    }
    return node instanceof Element element
        ? switch (element.tagName()) {
          case "w:tab" -> " ";
          case "w:br", "w:cr" -> "\n";
          case "w:noBreakHyphen" -> "-";
          default -> "";
        }
        : "";
  }
}
