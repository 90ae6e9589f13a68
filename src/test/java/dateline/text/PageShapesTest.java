package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Dating;
import dateline.model.Masthead;
import dateline.model.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages in the shapes that the web's common publishing systems give them, each with the exact
/// article that is to be read from it: `NAME.html` and `NAME.txt`.
class PageShapesTest extends FormatFiles {
  private static final Path PAGES = Path.of("src/test/resources/dateline/text/page");

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheArticleAndNothingElse(String name) throws Exception {
    String expected = Files.readString(PAGES.resolve(name + ".txt"));

    Article article = only("page.html", Files.readAllBytes(PAGES.resolve(name + ".html")));

    String head = expected.substring(0, expected.indexOf("\n\n"));
    assertThat(head(article.masthead(), head) + "\n\n" + lines(article)).isEqualTo(expected);
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList();
    }
  }

  /// Those fields of a masthead that are expected.
  private static String head(Masthead masthead, String expected) {
    return expected
        .lines()
        .map(line -> line.substring(0, line.indexOf(':')))
        .map(field -> field + ": " + field(masthead, field))
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable Object field(Masthead masthead, String name) {
    return switch (name) {
      case "title" -> masthead.title();
      case "outlet" -> masthead.outlet();
      case "author" -> masthead.author();
      case "published" -> dayOf(masthead.published());
      case "modified" -> dayOf(masthead.modified());
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static @Nullable Object dayOf(@Nullable Dating dating) {
    return dating == null ? null : dating.days().first();
  }

  private static String lines(Article article) {
    return article.spansOf(Part.BODY).stream()
        .flatMap(span -> span.of(article.text()).lines())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
