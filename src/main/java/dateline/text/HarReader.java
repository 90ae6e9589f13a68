package dateline.text;

import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// HAR: what a browser's network log kept of the pages that were loaded, one answer after another.
final class HarReader implements FormatReader {
  private static final Pattern LOG =
      Pattern.compile(
          "\\A\\s*\\{\\s*\"log\"\\s*:\\s*\\{.*\"(?:creator|entries)\"\\s*:", Pattern.DOTALL);

  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private final EntryReader pages;

  HarReader(EntryReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean fits(Content content) {
    return LOG.matcher(content.head()).find();
  }

  @Override
  public void read(Content content, ArticleSink sink) throws IOException, Unreadable {
    int taken = 0;
    try (JsonParser log = json.createParser(content.reader())) {
      while (log.nextToken() != null) {
        if (log.currentToken() == JsonToken.START_ARRAY && "entries".equals(log.currentName())) {
          while (log.nextToken() != JsonToken.END_ARRAY) {
            taken += take(json.readTree(log), content, sink) ? 1 : 0;
          }
        } else if (log.currentToken() == JsonToken.START_ARRAY) {
          log.skipChildren();
        }
      }
    } catch (JacksonException broken) {
      throw new Unreadable(Reason.DAMAGED, "The network log is broken off. Save it again.");
    }
    if (taken == 0) {
      throw new Unreadable(
          Reason.NO_TEXT,
          "The network log holds no pages. Save it with contents, or save the page itself.");
    }
  }

  private boolean take(JsonNode entry, Content content, ArticleSink sink) throws IOException {
    JsonNode response = entry.path("response");
    JsonNode page = response.path("content");
    String text = page.path("text").asString("");
    if (response.path("status").asInt(200) != 200
        || !page.path("mimeType").asString("").contains("html")
        || text.isBlank()) {
      return false;
    }
    String address = entry.path("request").path("url").asString("page");
    pages.tryRead(content, address, bytes(text, page.path("encoding").asString("")), sink);
    return true;
  }

  private static byte[] bytes(String text, String encoding) {
    return encoding.equals("base64")
        ? Base64.getMimeDecoder().decode(text)
        : text.getBytes(StandardCharsets.UTF_8);
  }
}
