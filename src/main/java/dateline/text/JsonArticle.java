package dateline.text;

import dateline.text.Unreadable.Reason;
import dateline.text.plain.Draft;
import dateline.text.plain.PlainText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An article as a JSON object; of an object within it, as a publisher, the name counts.
final class JsonArticle {
  private final Fields fields;

  JsonArticle(JsonNode object) {
    Map<String, String> words = new HashMap<>();
    object
        .properties()
        .forEach(
            property ->
                words.put(property.getKey().toLowerCase(Locale.ROOT), words(property.getValue())));
    this.fields =
        new Fields(name -> Optional.ofNullable(words.get(name)).filter(value -> !value.isBlank()));
  }

  @Nullable String id() {
    return fields.id().orElse(null);
  }

  Draft draft() throws Unreadable {
    String text =
        fields
            .text()
            .orElseThrow(
                () ->
                    new Unreadable(
                        Reason.NO_TEXT, "The article has no field “text”. Name its text so."));
    return PlainText.draft(text, fields.masthead());
  }

  private static String words(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream().map(JsonArticle::words).collect(Collectors.joining(", "));
    } else if (value.isObject()) {
      return value.has("name") ? words(value.get("name")) : "";
    }
    return value.isNull() ? "" : value.asString();
  }
}
