package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One article a line, each a JSON object: `.jsonl`.
final class JsonLinesReader implements FormatReader {
  private static final int FIRST_LINES = 5;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public boolean fits(Content content) {
    String text = content.decodedHead().text();
    return text.stripLeading().startsWith("{")
        && text.lines().limit(1).allMatch(this::isObject)
        && text.lines().limit(FIRST_LINES).anyMatch(this::isArticle);
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    BufferedReader lines = content.reader();
    int number = 0;
    int taken = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      taken += !line.isBlank() && take(content, number, line, sink) ? 1 : 0;
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT,
          "No line of the file has a field “text”. Name the field that holds it so.");
    }
  }

  private boolean take(Content content, int number, String line, ArticleSink sink) {
    try {
      FieldArticle article = new FieldArticle(JsonFields.of(json.readTree(line)));
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      sink.take(content.article(article.draft(), content.decodedHead(), article.id(), bytes));
      return true;
    } catch (Unreadable why) {
      sink.refuse(content.name() + ", line " + number, why);
    } catch (JacksonException broken) {
      sink.refuse(
          content.name() + ", line " + number,
          new Unreadable(Reason.DAMAGED, "The line is no valid JSON. Make the file again."));
    }
    return false;
  }

  private boolean isObject(String line) {
    return parsed(line).filter(JsonNode::isObject).isPresent();
  }

  private boolean isArticle(String line) {
    return parsed(line).filter(node -> JsonFields.of(node).text().isPresent()).isPresent();
  }

  private Optional<JsonNode> parsed(String line) {
    try {
      return Optional.of(json.readTree(line));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }
}
