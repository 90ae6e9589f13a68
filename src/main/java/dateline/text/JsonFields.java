package dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The fields of an article that is a JSON object; of an object within it, as a publisher, the name
/// counts.
final class JsonFields {
  private JsonFields() {}

  static Fields of(JsonNode object) {
    Map<String, String> words = new HashMap<>();
    object
        .properties()
        .forEach(
            property ->
                words.put(property.getKey().toLowerCase(Locale.ROOT), words(property.getValue())));
    return new Fields(
        name -> Optional.ofNullable(words.get(name)).filter(value -> !value.isBlank()));
  }

  private static String words(JsonNode value) {
    if (value.isArray() && value.values().stream().anyMatch(piece -> piece.has("text"))) {
      return value.values().stream().map(JsonFields::piece).collect(Collectors.joining());
    } else if (value.isArray()) {
      return value.values().stream().map(JsonFields::words).collect(Collectors.joining(", "));
    } else if (value.isObject()) {
      return value.has("name") ? words(value.get("name")) : "";
    }
    return value.isNull() ? "" : value.asString();
  }

  /// A stretch of a text that is kept in pieces, as messages with links and names in them are.
  private static String piece(JsonNode piece) {
    return piece.isObject() ? piece.path("text").asString("") : words(piece);
  }
}
