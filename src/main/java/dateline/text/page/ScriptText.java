package dateline.text.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/// What values of JSON say, as markup: a text with tags or lines, or the pieces of a list, which
/// editors keep as paragraphs, and paragraphs as stretches.
final class ScriptText {
  private static final Set<String> TITLES = Set.of("headline", "headlines", "title");
  private static final List<String> TEXTS = List.of("content", "text", "html", "value", "body");
  private static final List<String> LISTS = List.of("content", "children", "nodes", "items");
  private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h\\d|ul|b|i|em|strong|a)\\b");
  private static final Pattern LINE = Pattern.compile("\\s*\\R\\s*");
  private static final int DEEPEST = 20;

  private ScriptText() {}

  /// The title of an object that has one.
  static Optional<String> titleOf(JsonNode object) {
    return object.properties().stream()
        .filter(property -> TITLES.contains(property.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .flatMap(title -> Stream.of(title, title.path("basic"), title.path("rendered")))
        .filter(title -> title.isString() && !title.stringValue().isBlank())
        .map(title -> Jsoup.parse(title.stringValue()).text())
        .findFirst();
  }

  /// A text as paragraphs; empty for what is no text.
  static String of(JsonNode value) {
    return value.isString() ? paragraphs(value.stringValue()) : "";
  }

  /// The pieces of a list as paragraphs; empty where one of them is an article of its own.
  static String ofList(JsonNode list) {
    StringBuilder html = new StringBuilder();
    for (JsonNode piece : list.values()) {
      String text = stretch(piece, 0);
      if (titleOf(piece).isPresent()) {
        if (!text.isEmpty()) {
          return "";
        }
      } else {
        html.append(isMarked(text) ? text : "<p>" + text + "</p>");
      }
    }
    return html.toString();
  }

  /// What a piece says itself, or the pieces that it is made of, one after the other.
  private static String stretch(JsonNode piece, int depth) {
    if (piece.isString()) {
      return escaped(piece.stringValue());
    }
    Optional<String> own =
        TEXTS.stream()
            .map(piece::path)
            .filter(JsonNode::isString)
            .map(text -> escaped(text.stringValue()))
            .findFirst();
    return own.orElseGet(() -> depth > DEEPEST ? "" : joined(piece, depth));
  }

  private static String joined(JsonNode piece, int depth) {
    StringBuilder html = new StringBuilder();
    for (String name : LISTS) {
      for (JsonNode inner : piece.path(name).values()) {
        String text = stretch(inner, depth + 1);
        html.append(name.equals("items") ? "<p>" + text + "</p>" : text);
      }
    }
    return html.toString();
  }

  private static String paragraphs(String text) {
    return isMarked(text)
        ? text
        : "<p>" + LINE.matcher(escaped(text)).replaceAll("</p><p>") + "</p>";
  }

  private static boolean isMarked(String text) {
    return TAG.matcher(text).find();
  }

  private static String escaped(String text) {
    return isMarked(text) ? text : Parser.unescapeEntities(text, false).replace("<", "&lt;");
  }
}
