package dateline.ingest;

import dateline.gazetteer.Gazetteers;
import dateline.model.Article;
import dateline.model.Reading;
import dateline.model.Segment;
import dateline.model.Span;
import dateline.text.ArticleReader;
import dateline.text.ArticleSink;
import dateline.text.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the fuzzer calls with the bytes of ever new files: each must be read soundly or refused.
///
/// It begins with a few files of every format. `mvn verify -Pthorough` runs it for a minute,
/// `-Dfuzz.seconds=3600` for an hour. What it learnt is kept in `target/fuzz` for the next time.
public final class FileFuzzer {
  private static final ArticleReader READER = new ArticleReader();
  private static final Parser PARSER = new Parser(Gazetteers.bundled());
  private static final Path FILE = temporaryFile();

  private FileFuzzer() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    List<Article> articles = new ArrayList<>();
    try {
      READER.read(FILE, into(articles));
    } catch (Unreadable why) {
      check(why);
    }
    for (Article article : articles) {
      checkSegments(article);
      checkSpans(PARSER.parse(article));
    }
  }

  private static ArticleSink into(List<Article> articles) {
    return new ArticleSink() {
      @Override
      public void take(Article article) {
        articles.add(article);
      }

      @Override
      public void refuse(String entry, Unreadable why) {
        check(why);
      }
    };
  }

  private static void check(Unreadable why) {
    require(why.getMessage() != null && !why.getMessage().isBlank(), "a refusal without words");
  }

  private static void checkSegments(Article article) {
    int end = 0;
    for (Segment segment : article.segments()) {
      require(segment.span().start() == end, "a gap before offset " + segment.span().start());
      end = segment.span().end();
    }
    require(end == article.text().length(), "segments that do not cover the text");
  }

  private static void checkSpans(Reading reading) {
    String text = reading.article().text();
    reading.places().forEach(place -> checkSpan(place.span(), text));
    reading.dates().forEach(date -> checkSpan(date.span(), text));
  }

  private static void checkSpan(Span span, String text) {
    require(span.end() <= text.length() && span.length() > 0, "the span " + span);
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalStateException(fault);
    }
  }

  private static Path temporaryFile() {
    try {
      Path file = Files.createTempFile("dateline-fuzz-", "");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
