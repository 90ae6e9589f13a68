package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives, and archives in archives: the articles that each holds.
class ArchiveFormatsTest extends FormatFiles {
  @Test
  void textsLongerThanAnyReportAreRefusedAndTheOthersRead() throws Exception {
    byte[] zip = zip("books.txt", "It fell again. ".repeat(300_000), "report.txt", BODY);

    assertThat(tryRead("texts.zip", zip)).hasSize(1);
    assertThat(refused).containsExactly("texts.zip/books.txt: TOO_LARGE");
  }

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
    byte[] letters = "a".repeat(64 << 20).getBytes(UTF_8);

    List<Article> articles = read("bomb.zip", zip("letters.txt", letters));

    assertThat(articles).isEmpty();
    assertThat(refused).containsExactly("bomb.zip/letters.txt: TOO_LARGE");
  }

  @Test
  void bombsInGzipAreRefused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("a".repeat(64 << 20).getBytes(UTF_8));
    }

    assertThat(tryRead("bomb.gz", bytes.toByteArray())).isEmpty();
    assertThat(refused).containsExactly("bomb.gz: TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.zip", "all.tar", "all.tar.gz", "inner.zip"})
  void aReaderThatIsInterruptedUnpacksNoFurther(String name) throws Exception {
    Path file = Files.write(folder.resolve(name), tenReports(name));
    List<Article> taken = new ArrayList<>();

    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> new ArticleReader().read(file, interruptedBy(taken)));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(taken).hasSize(1);
  }

  private static byte[] tenReports(String name) throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < 10; i++) {
        tarEntry(tar, i + ".txt", '0', FIRST + i);
        put(zip, i + ".txt", (FIRST + i).getBytes(UTF_8));
      }
    }
    tar.writeBytes(new byte[1024]);
    return switch (name) {
      case "all.tar" -> tar.toByteArray();
      case "all.tar.gz" -> Packed.gzip(tar.toByteArray());
      case "all.zip" -> packed.toByteArray();
      default -> zip("inner.zip", packed.toByteArray());
    };
  }

  private static ArticleSink interruptedBy(List<Article> taken) {
    return new ArticleSink() {
      @Override
      public void take(Article article) {
        taken.add(article);
        Thread.currentThread().interrupt();
      }

      @Override
      public void refuse(String entry, Unreadable why) {
        throw new AssertionError(entry, why);
      }
    };
  }

  @Test
  void aWorkbookIsNoFolderOfFiles() throws Exception {
    byte[] workbook = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");

    assertThat(tryRead("table.xlsx", workbook)).isEmpty();
    assertThat(refused).containsExactly("table.xlsx: UNKNOWN_FORMAT");
  }

  @Test
  void tarWithLongNamesAndABrokenEnd() throws Exception {
    String name = "reports/" + "long-".repeat(30) + "name.txt";
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    tarEntry(tar, "pax", 'x', (name.length() + 10) + " path=" + name + "\n");
    tarEntry(tar, "short", '0', FIRST);
    tarEntry(tar, "second.txt", '0', SECOND);
    byte[] whole = tar.toByteArray();

    List<Article> articles = tryRead("all.tar", Arrays.copyOf(whole, whole.length - 500));

    assertThat(articles).extracting(a -> a.source().file()).containsExactly("all.tar/" + name);
    assertThat(refused).containsExactly("all.tar/second.txt: DAMAGED", "all.tar: DAMAGED");
  }

  @Test
  void pagesThatABrowserSavedWholeAreReadWithoutTheirPieces() throws Exception {
    byte[] saved =
        zip(
            "Hajin.html",
                PAGE
                    + "<link rel=stylesheet href=\"./Hajin_files/a.css\"><img"
                    + " src=\"Hajin%20bei%20Nacht-Dateien/a.jpg\"><a"
                    + " href=\"more/second.txt\">more</a>",
            "Hajin_files/frame.html", PAGE,
            "Hajin bei Nacht-Dateien/ad/script.html", PAGE,
            "more/second.txt", SECOND,
            "Raqqa.html", PAGE,
            "Raqqa_files/report.txt", SECOND);

    assertThat(read("saved.zip", saved))
        .extracting(a -> a.source().file())
        .containsExactly(
            "saved.zip/Hajin.html",
            "saved.zip/more/second.txt",
            "saved.zip/Raqqa.html",
            "saved.zip/Raqqa_files/report.txt");
    assertThat(refused).isEmpty();
  }

  private static void tarEntry(ByteArrayOutputStream tar, String name, char type, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] header = new byte[512];
    System.arraycopy(name.getBytes(UTF_8), 0, header, 0, name.length());
    byte[] size = String.format("%011o", bytes.length).getBytes(UTF_8);
    System.arraycopy(size, 0, header, 124, 11);
    header[156] = (byte) type;
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    System.arraycopy(String.format("%06o", sum).getBytes(UTF_8), 0, header, 148, 6);
    header[154] = 0;
    tar.writeBytes(header);
    tar.writeBytes(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
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
