package dateline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Copy;
import dateline.model.Copy.Kind;
import dateline.model.Reading;
import dateline.store.Project;
import dateline.text.ArticleReader;
import dateline.text.ArticleSink;
import dateline.text.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Near-copies in a real project, of real files.
class ReprintTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path SEED_001 = SEEDS.resolve("001_9e6abf22d7dd6653.txt");

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void open() {
    project = Project.create(folder.resolve("war.dateline"));
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void aReprintOfSeed001UnderAnotherOutletsFurnitureIsRecognised() throws Exception {
    long seed = add(SEED_001);

    long reprint = add(write("reprint.html", reprintOfSeed001()));

    assertThat(project.copiesOf(reprint))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.report()).isEqualTo(reprint);
              assertThat(copy.other()).isEqualTo(seed);
              assertThat(copy.kind()).isEqualTo(Kind.SAME);
              assertThat(copy.credited()).as("the source that it names").isEqualTo(seed);
            });
  }

  @Test
  void anOriginalThatComesLaterIsRecognisedToo() throws Exception {
    long reprint = add(write("reprint.html", reprintOfSeed001()));

    long seed = add(SEED_001);

    assertThat(project.copies()).singleElement().matches(copy -> copy.joins(seed));
    assertThat(project.copies()).singleElement().matches(copy -> copy.joins(reprint));
  }

  @Test
  void twoReportsOfTheSameBattleAreNotCopies() throws Exception {
    for (Path seed : seeds()) {
      add(seed);
    }

    assertThat(project.copies()).isEmpty();
  }

  @Test
  void copiesAreStillKnownWhenTheProjectIsOpenedAgain() throws Exception {
    add(SEED_001);
    add(write("reprint.html", reprintOfSeed001()));
    List<Copy> copies = project.copies();
    project.close();

    project = Project.open(folder.resolve("war.dateline"));

    assertThat(project.copies()).hasSize(1).isEqualTo(copies);
    long again = add(write("again.html", reprintOfSeed001().replace("Harbour", "Hillside")));
    assertThat(project.copiesOf(again)).hasSize(2);
  }

  @Test
  void aShortReportInsideALongerOneIsAPartOfIt() throws Exception {
    List<String> paragraphs = seed001();
    long part = add(write("wire.txt", "Harasta\n\n" + paragraphs.get(4) + "\n"));

    long whole = add(SEED_001);

    assertThat(project.copiesOf(whole))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.kind()).isEqualTo(Kind.PART);
              assertThat(copy.report()).isEqualTo(part);
              assertThat(copy.other()).isEqualTo(whole);
            });
  }

  @Test
  void aRemovedReportIsNobodysCopy() throws Exception {
    long seed = add(SEED_001);
    project.remove(List.of(seed));

    long reprint = add(write("reprint.html", reprintOfSeed001()));

    assertThat(project.copiesOf(reprint)).isEmpty();
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.sorted().toList();
    }
  }

  private static List<String> seed001() throws IOException {
    return Reprint.paragraphs(SEED_001, "It took almost two weeks", "make for a dangerous fight.");
  }

  private static String reprintOfSeed001() throws IOException {
    return Reprint.page(
        "Syrian forces break through on the Ithriya road", "South Front", seed001());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private long add(Path file) {
    Reading reading = new Reading(only(file), List.of(), List.of(), null);
    return project.add(reading).orElseThrow().id();
  }

  private static Article only(Path file) {
    List<Article> articles = new ArrayList<>();
    try {
      new ArticleReader()
          .read(
              file,
              new ArticleSink() {
                @Override
                public void take(Article article) {
                  articles.add(article);
                }

                @Override
                public void refuse(String entry, Unreadable why) {
                  throw new IllegalStateException(entry, why);
                }
              });
    } catch (Unreadable why) {
      throw new IllegalStateException(why);
    }
    return articles.getFirst();
  }
}
