package dateline.text.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page describes in JSON-LD in the words of schema.org.
///
/// @param articles what is described as an article or post, in the order of the page
/// @param pages what is described as a page or video, to ask where no article says
/// @param named what other nodes refer to by its `@id`
record Schema(List<JsonNode> articles, List<JsonNode> pages, Map<String, JsonNode> named) {
  private static final List<String> LISTS = List.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final Pattern ARTICLE =
      Pattern.compile("Article|Posting|Report\\b|LiveBlog|NewsStory");
  private static final Pattern PAGE =
      Pattern.compile("Page|VideoObject|Recipe|HowTo|Review|CreativeWork|Episode");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static Schema of(Document page) {
    Schema schema = new Schema(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (Element script : page.select("script[type*=ld+json]")) {
      parsed(script.data()).ifPresent(schema::gather);
    }
    return schema;
  }

  private void gather(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      String types = node.path("@type").toString();
      if (node.has("@id") && node.size() > 1) {
        named.putIfAbsent(node.path("@id").asString(), node);
      }
      if (ARTICLE.matcher(types).find()) {
        articles.add(node);
      } else if (node.isArray()) {
        node.values().forEach(open::add);
      } else {
        if (PAGE.matcher(types).find()) {
          pages.add(node);
        }
        LISTS.stream().map(node::path).filter(JsonNode::isContainer).forEach(open::add);
      }
    }
  }

  /// The words of a property; of a person or an organisation the name.
  Optional<String> text(String property) {
    return first(articles, property);
  }

  /// The words of a property of the article, or else of its page.
  Optional<String> ofArticleOrPage(String property) {
    return text(property).or(() -> first(pages, property));
  }

  private Optional<String> first(List<JsonNode> nodes, String property) {
    return nodes.stream()
        .map(node -> words(node.path(property), 0))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private String words(JsonNode value, int depth) {
    if (value.isArray()) {
      return value.values().stream()
          .map(item -> words(item, depth))
          .filter(words -> !words.isBlank())
          .distinct()
          .collect(Collectors.joining(", "));
    } else if (value.isObject()) {
      JsonNode known = named.get(value.path("@id").asString(""));
      return Stream.of(value.path("name"), known == null ? value.path("name") : known.path("name"))
          .filter(name -> depth < 3 && !name.isMissingNode())
          .map(name -> words(name, depth + 1))
          .findFirst()
          .orElse("");
    }
    return value.isString() ? Parser.unescapeEntities(value.stringValue(), false) : "";
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
