package dateline.text.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page describes in JSON-LD in the words of schema.org.
///
/// @param articles what is described as an article or post, in the order of the page
record Schema(List<JsonNode> articles) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static Schema of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      Deque<JsonNode> open = new ArrayDeque<>();
      parsed(script.data()).ifPresent(open::add);
      while (!open.isEmpty()) {
        JsonNode node = open.poll();
        if (isArticle(node)) {
          articles.add(node);
        } else if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
          (node.isArray() ? node : node.path(node.has("@graph") ? "@graph" : "mainEntity"))
              .values()
              .forEach(open::add);
        }
      }
    }
    return new Schema(articles);
  }

  /// The words of a property; of a person or an organisation the name.
  Optional<String> text(String property) {
    return articles.stream()
        .map(article -> words(article.path(property)))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private static String words(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream()
          .map(Schema::words)
          .filter(words -> !words.isBlank())
          .distinct()
          .collect(Collectors.joining(", "));
    } else if (value.isObject()) {
      return words(value.path("name"));
    }
    return value.isString()
        ? org.jsoup.parser.Parser.unescapeEntities(value.stringValue(), false)
        : "";
  }

  private static boolean isArticle(JsonNode node) {
    String types = node.path("@type").toString();
    return types.matches(".*(Article|BlogPosting|Report\\b|LiveBlog|NewsStory).*");
  }

  private static Optional<JsonNode> parsed(String script) {
    try {
      String bare =
          script.replaceAll(
              "^\\s*(<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(-->|//\\]\\]>|\\]\\]>)\\s*$", "");
      return Optional.of(JSON.readTree(bare));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }
}
