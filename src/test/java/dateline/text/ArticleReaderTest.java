package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Part;
import dateline.model.Segment;
import dateline.model.TimeSpan;
import dateline.text.Unreadable.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  @TempDir Path folder;

  private final ArticleReader reader = new ArticleReader();
  private final List<String> refused = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_9b3fe07904c77ad0.txt",
        "001_9e6abf22d7dd6653.txt",
        "002_c71a6e7008321083.txt",
        "003_bc020dd5803a61c2.txt",
        "004_9ef74d13c47236c1.txt"
      })
  void segmentsCoverAPlainTextFileUnchanged(String seed) throws Exception {
    Path file = Path.of("seeds", seed);

    Article article = only(file);

    assertThat(article.text()).isEqualTo(Files.readString(file));
    assertThat(article.source().charset()).isEqualTo("UTF-8");
    assertCovered(article);
  }

  @Test
  void setsReadersCommentsAndAppealsApart() throws Exception {
    Article article = only(Path.of("seeds", "000_9b3fe07904c77ad0.txt"));

    assertThat(article.masthead().title())
        .isEqualTo("Free Syrian Army Further Advances Against ISIS In Syrian Desert");
    assertThat(article.masthead().outlet()).isEqualTo("SouthFront");
    assertThat(article.masthead().published()).isNull();
    assertThat(words(article, Part.BODY))
        .startsWith("Ussoud Al-Shatkiah [one of")
        .endsWith("Maghawir Al-Thawra Army .");
    assertThat(words(article, Part.COMMENTS)).startsWith("Notify of").endsWith("please comment.x");
  }

  @Test
  void readsTheDayAndTheDateLineOfAFirstLine() throws Exception {
    Article article = only(Path.of("seeds", "003_bc020dd5803a61c2.txt"));

    assertThat(article.masthead().title()).isNull();
    assertThat(article.masthead().author()).isEqualTo("Chris Tomson");
    assertThat(article.masthead().published())
        .satisfies(
            dating -> {
              assertThat(dating.days()).isEqualTo(TimeSpan.of(LocalDate.of(2017, 9, 25)));
              assertThat(dating.reasons()).containsExactly("its first lines say 25 September 2017");
            });
    assertThat(words(article, Part.DATELINE))
        .isEqualTo("date 2017-09-25 DAMASCUS, SYRIA (10:15 P.M.) –");
    assertThat(words(article, Part.COMMENTS)).startsWith("est338lapua");
  }

  @Test
  void readsOneArticleALineOfJson() throws Exception {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a1", "title": "Army takes Hajin", "text": "The army took Hajin.\\n\\nIt left.", "published": "2018-12-14T08:00:00Z", "source": "The Daily"}
        {"id": "a2", "text": "Nothing happened in Raqqa."}

        not json
        {"id": "a4"}
        """);

    List<Article> articles = all(file);

    assertThat(articles).extracting(a -> a.source().id()).containsExactly("a1", "a2");
    assertThat(refused)
        .containsExactly("news.jsonl, line 4: DAMAGED", "news.jsonl, line 5: NO_TEXT");
    Article first = articles.getFirst();
    assertThat(first.text()).isEqualTo("The army took Hajin.\n\nIt left.");
    assertThat(first.masthead().title()).isEqualTo("Army takes Hajin");
    assertThat(first.masthead().outlet()).isEqualTo("The Daily");
    assertThat(day(first)).isEqualTo(LocalDate.of(2018, 12, 14));
    assertThat(first.spansOf(Part.BODY)).hasSize(1);
    assertThat(first.source().sha256()).isNotEqualTo(articles.get(1).source().sha256());
  }

  @Test
  void findsTheArticleOfAWebPage() throws Exception {
    Path file = folder.resolve("page");
    Files.writeString(
        file,
        """
        <!doctype html><html lang="en"><head><title>Army takes Hajin - The Daily</title>
        <meta property="og:site_name" content="The Daily">
        <meta property="article:published_time" content="2018-12-14T08:00:00+02:00"></head>
        <body><nav><a href="/">Home</a> <a href="/syria">Syria</a></nav>
        <main><h1>Army takes Hajin</h1><p class="byline">By Jane Doe</p>
        <div class="story"><p>The army entered the town of Hajin from the north on Friday, it said.</p>
        <p>The militants withdrew towards the river, and held two villages on its bank.</p></div></main>
        <div class="comments"><p>They should have gone to Raqqa first, this is a big mistake.</p></div>
        <footer>© 2018 The Daily. All rights reserved.</footer></body></html>
        """);

    Article article = only(file);

    assertThat(article.masthead().title()).isEqualTo("Army takes Hajin");
    assertThat(article.masthead().outlet()).isEqualTo("The Daily");
    assertThat(day(article)).isEqualTo(LocalDate.of(2018, 12, 14));
    assertThat(words(article, Part.BODY))
        .startsWith("The army entered")
        .endsWith("two villages on its bank.");
    assertThat(words(article, Part.COMMENTS)).startsWith("They should have gone");
    assertCovered(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-8"})
  void guessesTheEncoding(String charset) throws Exception {
    String text =
        "Le général a déclaré que l’armée était entrée à Deir ez-Zor, après trois années.";
    Path file = folder.resolve("report.txt");
    Files.write(file, text.getBytes(Charset.forName(charset)));

    Article article = only(file);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.source().charset()).isEqualTo(charset);
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n ");
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    Path binary = Files.write(folder.resolve("binary.txt"), bytes);

    assertThat(reason(empty)).isEqualTo(Reason.EMPTY);
    assertThat(reason(blank)).isEqualTo(Reason.NO_TEXT);
    assertThat(reason(binary)).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(reason(folder.resolve("nowhere.txt"))).isEqualTo(Reason.MISSING);
  }

  private Reason reason(Path file) {
    var thrown = assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> all(file)).actual();
    assertThat(thrown.getMessage()).endsWith(".");
    return thrown.reason();
  }

  private Article only(Path file) throws Unreadable {
    List<Article> articles = all(file);
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  private List<Article> all(Path file) throws Unreadable {
    List<Article> articles = new ArrayList<>();
    reader.read(
        file,
        new ArticleSink() {
          @Override
          public void take(Article article) {
            articles.add(article);
          }

          @Override
          public void refuse(String entry, Unreadable why) {
            refused.add(entry + ": " + why.reason());
          }
        });
    return articles;
  }

  private static String words(Article article, Part part) {
    StringBuilder words = new StringBuilder();
    article.spansOf(part).forEach(span -> words.append(span.of(article.text())));
    return words.toString().strip();
  }

  private static @Nullable LocalDate day(Article article) {
    Dating published = article.masthead().published();
    return published == null ? null : published.days().first();
  }

  private static void assertCovered(Article article) {
    int at = 0;
    for (Segment segment : article.segments()) {
      assertThat(segment.span().start()).isEqualTo(at);
      at = segment.span().end();
    }
    assertThat(at).isEqualTo(article.text().length());
  }
}
