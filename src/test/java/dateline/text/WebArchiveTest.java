package dateline.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Web archives: the pages that were fetched, however they were sent.
class WebArchiveTest extends FormatFiles {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  /// The page as `node -e 'zlib.brotliCompressSync(page)'` packs it.
  private static final String BROTLI =
      "G1gBAIxTLA+CzG2lehiKGMo1wVIHDqZhDua/xUNlthsw77dBUHdhkHQTrwEFnoSJZXrSbjEIudJK"
          + "I38RBRYwVy+sMILIHRPgxSsxZC9fXDBTvcnl367X+EWI1dwcyRrqzxoFm0J81XmzcqQukAXsrZYv"
          + "K4UCVEbxa+50NaDtGDTaEoap7vraa6N/YTNKWcv6fQcCSUmrrZsDTuJyLVQgYQ==";

  @Test
  void pagesAreUnpackedAndTheirChunksJoined() throws Exception {
    byte[] gzip = packed(GZIPOutputStream::new);
    byte[] deflate = packed(DeflaterOutputStream::new);
    byte[] bare = packed(out -> new DeflaterOutputStream(out, new Deflater(9, true)));
    byte[] warc =
        joined(
            record("warcinfo", "", "software: x".getBytes(UTF_8)),
            answer("/1", HTML + "Content-Encoding: gzip\r\n", gzip),
            answer("/2", HTML + "Content-Encoding: deflate\r\n", deflate),
            answer("/3", HTML + "Content-Encoding: deflate\r\n", bare),
            answer("/4", HTML + "Transfer-Encoding: chunked\r\n", chunked(PAGE.getBytes(UTF_8))),
            answer(
                "/5",
                HTML + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                chunked(gzip)),
            answer("/6", HTML + "Transfer-Encoding: chunked\r\n", PAGE.getBytes(UTF_8)));

    List<Article> articles = read("crawl.warc", warc);

    assertThat(articles)
        .hasSize(6)
        .allSatisfy(a -> assertThat(body(a)).isEqualTo(FIRST + "\n" + SECOND));
    assertThat(articles.getLast().source().file()).isEqualTo("crawl.warc/https://daily.example/6");
    assertThat(refused).isEmpty();
  }

  @Test
  void pagesPackedByBrotliAreUnpacked() throws Exception {
    String brotli = HTML + "Content-Encoding: br\r\n";
    byte[] packed = Base64.getDecoder().decode(BROTLI);
    byte[] warc =
        joined(
            answer("/1", brotli, packed),
            answer("/2", brotli + "Transfer-Encoding: chunked\r\n", chunked(packed)),
            answer("/3", brotli, PAGE.getBytes(UTF_8)),
            answer("/4", brotli, Arrays.copyOf(packed, packed.length / 2)));

    List<Article> articles = read("crawl.warc", warc);

    assertThat(articles)
        .hasSize(3)
        .allSatisfy(a -> assertThat(body(a)).isEqualTo(FIRST + "\n" + SECOND));
    assertThat(refused).containsExactly("crawl.warc/https://daily.example/4: DAMAGED");
  }

  @Test
  void pagesPackedByZstandardAreRefused() throws Exception {
    byte[] packed = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x04, 0x00, 0x01};

    tryRead("crawl.warc", answer("/1", HTML + "Content-Encoding: zstd\r\n", packed));

    assertThat(refused).containsExactly("crawl.warc/https://daily.example/1: UNKNOWN_FORMAT");
  }

  @Test
  void whatIsNoPageIsPassedOver() throws Exception {
    byte[] gone = ("HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n" + PAGE).getBytes(UTF_8);
    byte[] warc =
        joined(
            answer("/style.css", "Content-Type: text/css\r\n", "p {}".getBytes(UTF_8)),
            record("response", "/gone", gone),
            record("revisit", "/1", ("HTTP/1.1 200 OK\r\n" + HTML + "\r\n").getBytes(UTF_8)));

    assertThat(tryRead("crawl.warc", warc)).isEmpty();
    assertThat(refused).containsExactly("crawl.warc: NO_TEXT");
  }

  @Test
  void ofAWaczTheListedPagesAreRead() throws Exception {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (String path : List.of("/1", "/frame")) {
      try (OutputStream member = new GZIPOutputStream(warc)) {
        member.write(answer(path, HTML, PAGE.getBytes(UTF_8)));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "datapackage.json", "{\"profile\": \"data-package\"}".getBytes(UTF_8));
      put(zip, "indexes/index.cdx.gz", new byte[] {1, 2, 3});
      put(zip, "archive/data.warc.gz", warc.toByteArray());
      String list = "{\"format\": \"json-pages-1.0\"}\n{\"url\": \"https://daily.example/1\"}\n";
      put(zip, "pages/pages.jsonl", list.getBytes(UTF_8));
    }

    Article article = only("crawl.wacz", bytes.toByteArray());

    assertThat(article.source().file()).isEqualTo("crawl.wacz/https://daily.example/1");
    assertThat(body(article)).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(refused).isEmpty();
  }

  @Test
  void aBrokenEndIsSaidBehindThePagesBeforeIt() throws Exception {
    byte[] warc =
        joined(answer("/1", HTML, PAGE.getBytes(UTF_8)), answer("/2", HTML, new byte[900]));

    assertThat(tryRead("crawl.warc", Arrays.copyOf(warc, warc.length - 600))).hasSize(1);
    assertThat(refused).containsExactly("crawl.warc: DAMAGED");
  }

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(PAGE.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] chunked(byte[] body) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 100) {
      int size = Math.min(100, body.length - at);
      chunks.writeBytes((Integer.toHexString(size) + ";x=y\r\n").getBytes(UTF_8));
      chunks.write(body, at, size);
      chunks.writeBytes("\r\n".getBytes(UTF_8));
    }
    chunks.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    return chunks.toByteArray();
  }

  private static byte[] answer(String path, String fields, byte[] body) {
    byte[] head = ("HTTP/1.1 200 OK\r\n" + fields + "\r\n").getBytes(UTF_8);
    return record("response", path, joined(head, body));
  }

  private static byte[] record(String type, String path, byte[] block) {
    String header =
        """
        WARC/1.1
        WARC-Type: %s
        WARC-Target-URI: https://daily.example%s
        Content-Length: %d

        """
            .formatted(type, path, block.length)
            .replace("\n", "\r\n");
    return joined(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(ISO_8859_1));
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      bytes.writeBytes(piece);
    }
    return bytes.toByteArray();
  }
}
