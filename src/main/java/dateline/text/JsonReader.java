package dateline.text;

import dateline.text.Unreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Articles as objects anywhere in one JSON document: a list, an answer of a news service, JSON-LD.
final class JsonReader implements FormatReader {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public boolean fits(Content content) {
    String head = content.decoded().text();
    return head.stripLeading().startsWith("{")
        || head.stripLeading().matches("(?s)\\[\\s*[\\[{].*");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws Unreadable {
    List<JsonNode> articles = articles(parsed(content.decoded().text()));
    if (articles.isEmpty()) {
      throw new Unreadable(
          Reason.NO_TEXT,
          "No article in the file has a field “text”. Name the field that holds it so.");
    }
    for (JsonNode node : articles) {
      FieldArticle article = new FieldArticle(JsonFields.of(node));
      byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(article.draft(), content.decoded().charset(), article.id(), bytes));
    }
  }

  private JsonNode parsed(String text) throws Unreadable {
    try {
      return json.readTree(text);
    } catch (JacksonException broken) {
      throw new Unreadable(Reason.DAMAGED, "The file is no valid JSON. Make or fetch it again.");
    }
  }

  /// The outermost objects that have a text, in the order of the document.
  private static List<JsonNode> articles(JsonNode document) {
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(document));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isObject() && JsonFields.of(node).text().isPresent()) {
        articles.add(node);
      } else {
        List<JsonNode> inner = new ArrayList<>(node.values());
        Collections.reverse(inner);
        inner.stream().filter(JsonNode::isContainer).forEach(open::push);
      }
    }
    return articles;
  }
}
