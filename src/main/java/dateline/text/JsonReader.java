package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles as objects anywhere in a JSON document: a list, an answer of a news service, JSON-LD.
///
/// A list is read item by item, however long it is; of a long object the lists in it are.
final class JsonReader implements FormatReader {
  private static final int DEEPEST_LIST = 4;

  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public boolean fits(Content content) {
    String head = content.decodedHead().text();
    return head.stripLeading().startsWith("{")
        || head.stripLeading().matches("(?s)\\[\\s*[\\[{].*");
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    int taken = 0;
    try (JsonParser parser = json.createParser(content.reader())) {
      while (parser.nextToken() != null) {
        taken += value(parser, content, sink, content.isWhole() ? DEEPEST_LIST : 0);
      }
    } catch (JacksonException broken) {
      throw new Unreadable(Reason.DAMAGED, "The file is no valid JSON. Make or fetch it again.");
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT,
          "No article in the file has a field “text”. Name the field that holds it so.");
    }
  }

  /// Takes the articles of the value that the parser stands at, and answers how many there were.
  private int value(JsonParser parser, Content content, ArticleSink sink, int depth)
      throws Unreadable {
    int taken = 0;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        taken += articles(parser, content, sink);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT && depth < DEEPEST_LIST) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        parser.nextToken();
        taken += value(parser, content, sink, depth + 1);
      }
    } else if (parser.currentToken().isStructStart()) {
      taken += articles(parser, content, sink);
    }
    return taken;
  }

  private int articles(JsonParser parser, Content content, ArticleSink sink) throws Unreadable {
    List<JsonNode> articles = articles(json.readTree(parser));
    for (JsonNode node : articles) {
      FieldArticle article = new FieldArticle(JsonFields.of(node));
      byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(article.draft(), content.decodedHead(), article.id(), bytes));
    }
    return articles.size();
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
