package dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages as people copy and dump them into plain text, each line with the part that it is to be.
class DumpsTest extends FormatFiles {
  private static final Path DUMPS = Path.of("src/test/resources/dateline/text/dump");
  private static final Pattern PART = Pattern.compile("(?m)^\\p{Lower}+: ");

  @ParameterizedTest
  @MethodSource("dumps")
  void everyLineIsOfItsPart(String name) throws Exception {
    String marked = Files.readString(DUMPS.resolve(name));

    Article article = only(name, PART.matcher(marked).replaceAll("").getBytes(UTF_8));

    assertThat(marked(article)).isEqualTo(marked.lines().filter(line -> !line.isEmpty()).toList());
  }

  static List<String> dumps() throws IOException {
    try (Stream<Path> files = Files.list(DUMPS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> marked(Article article) {
    List<String> marked = new ArrayList<>();
    for (Segment segment : article.segments()) {
      String part = segment.part().name().toLowerCase(Locale.ROOT) + ": ";
      segment
          .span()
          .of(article.text())
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> marked.add(part + line.stripTrailing()));
    }
    return marked;
  }
}
