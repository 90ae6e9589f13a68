package dateline.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON that a page carries for its scripts: in elements of its own, assigned to variables, or
/// in strings to be parsed. It is read as data; nothing is run.
final class ScriptData {
  /// `window.__STATE__ = {`, `Fusion.globalContent={`, `JSON.parse("`.
  private static final Pattern ASSIGNED =
      Pattern.compile("[\\w\\]\"'](?:\\s*=\\s*(?=[{\\[]\\s*[\"{\\[])|\\s*\\(\\s*(?=\"\\s*\\{))");

  private static final int LONGEST = 4_000_000;
  private static final int SHORTEST = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private ScriptData() {}

  static List<JsonNode> of(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script:not([src])")) {
      String data = script.data();
      if (data.length() >= SHORTEST && data.length() <= LONGEST) {
        add(data, script.attr("type").contains("json"), found);
      }
    }
    return found;
  }

  private static void add(String data, boolean isJson, List<JsonNode> found) {
    if (isJson) {
      parsed(data).ifPresent(found::add);
    } else {
      addAssigned(data, found);
    }
  }

  private static void addAssigned(String data, List<JsonNode> found) {
    Matcher assigned = ASSIGNED.matcher(data);
    while (assigned.find()) {
      parsed(data.substring(assigned.end()))
          .flatMap(node -> node.isString() ? parsed(node.stringValue()) : Optional.of(node))
          .filter(JsonNode::isContainer)
          .ifPresent(found::add);
    }
  }

  /// The value that a text begins with.
  private static Optional<JsonNode> parsed(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }
}
