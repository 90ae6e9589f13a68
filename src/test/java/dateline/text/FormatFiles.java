package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/// Writes small real files, and reads them as the program does.
abstract class FormatFiles {
  static final String FIRST =
      "The army entered the town of Hajin from the north on Friday, local sources said.";
  static final String SECOND =
      "The militants withdrew towards the Euphrates and held two villages on its bank.";
  static final String BODY = FIRST + "\n\n" + SECOND;
  static final String PAGE =
      "<!doctype html><html lang=\"en\"><head><title>Army enters Hajin</title></head><body>"
          + "<nav><a href=\"/\">Home</a></nav><article><h1>Army enters Hajin</h1><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p></article></body></html>";
  static final LocalDate DAY = LocalDate.of(2018, 12, 14);

  @TempDir Path folder;

  final List<String> refused = new ArrayList<>();

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        put(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, name, content);
    }
    return bytes.toByteArray();
  }

  static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  final Article only(String name, byte[] content) throws Exception {
    List<Article> articles = read(name, content);
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  final List<Article> tryRead(String name, byte[] content) throws IOException {
    Gathered gathered = new Gathered();
    try {
      new ArticleReader().read(Files.write(folder.resolve(name), content), gathered);
    } catch (Unreadable why) {
      gathered.refuse(name, why);
    }
    refused.addAll(gathered.refused);
    return gathered.articles;
  }

  final List<Article> read(String name, byte[] content) throws IOException, Unreadable {
    Gathered gathered = new Gathered();
    new ArticleReader().read(Files.write(folder.resolve(name), content), gathered);
    refused.addAll(gathered.refused);
    return gathered.articles;
  }

  static @Nullable LocalDate day(Article article) {
    Dating published = article.masthead().published();
    return published == null ? null : published.days().first();
  }

  static String body(Article article) {
    StringBuilder words = new StringBuilder();
    article.spansOf(Part.BODY).forEach(span -> words.append(span.of(article.text())));
    return words.toString().strip();
  }
}
