package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is dropped is read or refused within seconds.
class HostileInputTest {
  @TempDir Path folder;

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("a line of a million characters", "word ".repeat(200_000)),
        Arguments.of("a word of a million characters", "x".repeat(1_000_000)),
        Arguments.of("a million blank lines", "\n".repeat(1_000_000) + "end."),
        Arguments.of("a hundred thousand short lines", "Reply\nsee also\nhi\n".repeat(33_000)),
        Arguments.of("a hundred thousand notices", "© 2017 The Daily\nIt fell.\n".repeat(50_000)),
        Arguments.of("nothing but full stops", ".".repeat(1_000_000)),
        Arguments.of("NULs", "The army left.\0\0\0".repeat(1000)),
        Arguments.of("ten thousand nested tags", "<html><body>" + "<div>".repeat(10_000) + "Word."),
        Arguments.of("ten thousand nested spans", "<html><p>" + "<b><i>".repeat(10_000) + "Word."),
        Arguments.of(
            "a hundred thousand paragraphs", "<html><body>" + "<p>It fell.".repeat(100_000)),
        Arguments.of("tags that never end", "<html><body><p " + "a=\"".repeat(100_000)),
        Arguments.of("nested brackets", "[".repeat(100_000)),
        Arguments.of("nested objects", "{\"a\":".repeat(100_000)),
        Arguments.of(
            "a script of nested brackets",
            "<html><script type=\"application/ld+json\">"
                + "[".repeat(100_000)
                + "</script><p>Word."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isReadOrRefused(String name, String text) throws Exception {
    Path file = folder.resolve("file");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    List<String> outcome = new ArrayList<>();
    Stopwatch stopwatch = new Stopwatch();

    try {
      new ArticleReader().read(file, into(outcome));
    } catch (Unreadable why) {
      outcome.add(why.getMessage());
    }

    assertThat(stopwatch.worked()).as(name).isLessThan(Duration.ofSeconds(5));
    assertThat(outcome).as(name).isNotEmpty().allMatch(word -> !word.isBlank());
  }

  private static ArticleSink into(List<String> outcome) {
    return new ArticleSink() {
      @Override
      public void take(Article article) {
        outcome.add(article.text());
      }

      @Override
      public void refuse(String entry, Unreadable why) {
        outcome.add(why.getMessage());
      }
    };
  }
}
