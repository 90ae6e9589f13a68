package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.text.MixedFolder.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of everything: each good file gives its exact articles, each broken one its refusal.
class MixedFolderTest {
  @TempDir Path folder;

  @Test
  void eachFileGivesItsArticlesOrItsRefusal() throws Exception {
    List<Made> made = MixedFolder.write(folder, 400, 11);

    assertThat(made).hasAtLeastOneElementOfType(Made.Bad.class);
    assertThat(made.stream().filter(Made.Good.class::isInstance).map(m -> ((Made.Good) m).kind()))
        .contains(MixedKind.values());
    for (Made file : made) {
      switch (file) {
        case Made.Good good -> assertRead(good);
        case Made.Bad bad -> assertRefused(bad);
      }
    }
  }

  private static void assertRead(Made.Good good) throws Exception {
    Gathered gathered = new Gathered();

    new ArticleReader().read(good.file(), gathered);

    assertThat(gathered.refused).as("%s", good.file()).isEmpty();
    assertThat(gathered.articles)
        .as("%s", good.file())
        .extracting(article -> article.masthead().title())
        .containsExactlyElementsOf(good.stories().stream().map(Story::title).toList());
    assertThat(gathered.articles)
        .as("%s", good.file())
        .extracting(MixedFolderTest::body)
        .containsExactlyElementsOf(good.stories().stream().map(s -> s.body("\n")).toList());
  }

  private static void assertRefused(Made.Bad bad) {
    Gathered gathered = new Gathered();
    Unreadable why = null;
    try {
      new ArticleReader().read(bad.file(), gathered);
    } catch (Unreadable refusal) {
      why = refusal;
    }
    assertThat(gathered.articles).as("%s", bad.file()).isEmpty();
    assertThat(why).as("%s", bad.file()).isNotNull();
    assertThat(why).extracting(Unreadable::reason).as("%s", bad.file()).isEqualTo(bad.reason());
  }

  private static String body(Article article) {
    return FormatFiles.body(article).replaceAll("\\R+", "\n");
  }
}
