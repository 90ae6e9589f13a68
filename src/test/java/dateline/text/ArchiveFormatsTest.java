package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Archives, and archives in archives: the articles that each holds.
class ArchiveFormatsTest extends FormatFiles {
  @Test
  void archives() throws Exception {
    byte[] inner = zip("b/page.html", PAGE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "a.txt", FIRST.getBytes(UTF_8));
      put(zip, "inner.zip", inner);
      put(zip, "empty.txt", new byte[0]);
      put(zip, "__MACOSX/._a.txt", new byte[] {0, 1, 2});
    }

    List<Article> articles = read("all.zip", bytes.toByteArray());

    assertThat(articles)
        .extracting(a -> a.source().file())
        .containsExactly("all.zip/a.txt", "all.zip/inner.zip/b/page.html");
    assertThat(refused).containsExactly("all.zip/empty.txt: EMPTY");
  }

  @Test
  void webArchive() throws Exception {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String request = "GET / HTTP/1.1\r\nHost: daily.example\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(record("request", request).getBytes(UTF_8));
      gzip.write(record("response", answer).getBytes(UTF_8));
    }

    Article article = only("crawl.warc.gz", bytes.toByteArray());

    assertThat(article.source().file()).isEqualTo("crawl.warc.gz/https://daily.example/hajin");
    assertThat(body(article)).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void bombsAreRefused() throws Exception {
    byte[] zeros = new byte[64 << 20];

    List<Article> articles = tryRead("bomb.zip", zip("zeros.txt", zeros));

    assertThat(articles).isEmpty();
    assertThat(refused).containsExactly("bomb.zip: TOO_LARGE");
  }

  private static String record(String type, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: https://daily.example/hajin\r\nContent-Length: "
        + block.getBytes(UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }
}
