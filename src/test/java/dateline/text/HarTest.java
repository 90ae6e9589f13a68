package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Network logs of browsers: the pages among what was loaded.
class HarTest extends FormatFiles {
  private static final String LOG =
      """
      {"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "128"},
       "pages": [{"id": "page_1", "title": "Army enters Hajin", "entries": []}],
       "entries": [%s]}}
      """;

  @Test
  void pagesAreReadAndScriptsAreNot() throws Exception {
    String log =
        LOG.formatted(
            String.join(
                ",",
                entry("https://daily.example/gone", 404, "text/html", PAGE, ""),
                entry("https://daily.example/app.js", 200, "text/javascript", "var a = 1;", ""),
                entry("https://daily.example/hajin", 200, "text/html; charset=utf-8", PAGE, ""),
                entry("https://daily.example/2", 200, "text/html", base64(PAGE), "base64")));

    List<Article> articles = read("daily.har", log.getBytes(UTF_8));

    assertThat(articles)
        .hasSize(2)
        .allSatisfy(a -> assertThat(body(a)).isEqualTo(FIRST + "\n" + SECOND));
    assertThat(articles.getFirst().source().file())
        .isEqualTo("daily.har/https://daily.example/hajin");
    assertThat(refused).isEmpty();
  }

  @Test
  void logsWithoutContentsAreRefused() throws Exception {
    String log =
        LOG.formatted(
            "{\"request\": {\"url\": \"https://daily.example/\"}, \"response\": {\"status\": 200,"
                + " \"content\": {\"size\": 5000, \"mimeType\": \"text/html\"}}}");

    assertThat(tryRead("daily.har", log.getBytes(UTF_8))).isEmpty();
    assertThat(refused).containsExactly("daily.har: NO_TEXT");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static String entry(String url, int status, String type, String text, String encoding) {
    return """
    {"request": {"method": "GET", "url": "%s"}, "response": {"status": %d, "headers": [],
     "content": {"mimeType": "%s", "encoding": "%s", "text": %s}}}
    """
        .formatted(url, status, type, encoding, new JsonMapper().writeValueAsString(text));
  }
}
