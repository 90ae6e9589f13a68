package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.text.Unreadable.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final Path SEEDS = Path.of("seeds");
  private static Intake intake;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    intake = Bundled.intake();
  }

  @AfterAll
  static void close() {
    intake.close();
  }

  @Test
  void theSampleReportsAreReadInTheOrderOfTheirNames() throws Exception {
    assertThat(read(SEEDS))
        .allSatisfy(result -> assertThat(result).isInstanceOf(Result.Read.class))
        .extracting(Result::source)
        .containsExactly(
            SEEDS.resolve("000_9b3fe07904c77ad0.txt").toString(),
            SEEDS.resolve("001_9e6abf22d7dd6653.txt").toString(),
            SEEDS.resolve("002_c71a6e7008321083.txt").toString(),
            SEEDS.resolve("003_bc020dd5803a61c2.txt").toString(),
            SEEDS.resolve("004_9ef74d13c47236c1.txt").toString());
  }

  @Test
  void readingTwiceReadsTheSame() throws Exception {
    assertThat(read(SEEDS)).isEqualTo(read(SEEDS));
  }

  @Test
  void foldersAreSearchedButForWhatIsHidden() throws Exception {
    write("b/deep/report.txt");
    write("a.txt");
    write(".hidden.txt");
    write(".hidden/report.txt");
    write("war.dateline");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("b"));

    assertThat(read(folder))
        .extracting(Result::source)
        .containsExactly(
            folder.resolve("a.txt").toString(), folder.resolve("b/deep/report.txt").toString());
  }

  @Test
  void aCollectionIsReadInItsOrderHoweverLong() throws Exception {
    List<String> lines =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"Report " + i + " of the day.\"}")
            .toList();
    Path file = Files.write(folder.resolve("news.jsonl"), lines);

    List<Result> results = read(file);

    assertThat(results)
        .extracting(Result::source)
        .isEqualTo(IntStream.range(0, 500).mapToObj(i -> file + ", n" + i).toList());
    assertThat(results).hasOnlyElementsOfType(Result.Read.class);
  }

  @Test
  void aBadLineIsRefusedAndTheOthersRead() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"text\": \"One.\"}\n{\"text\":\n{\"text\": \"Two.\"}\n");

    List<Result> results = read(file);

    assertThat(results).hasSize(3);
    assertThat(results.get(1))
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> assertThat(refused.source()).isEqualTo(file + ", line 2"));
  }

  @Test
  void whatCannotBeReadIsRefusedWithAReason() throws Exception {
    write("war.dateline");
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    List<Result> results =
        read(folder.resolve("missing.txt"), empty, folder.resolve("war.dateline"));

    assertThat(results)
        .extracting(result -> ((Result.Refused) result).why().reason())
        .containsExactly(Reason.MISSING, Reason.EMPTY, Reason.UNKNOWN_FORMAT);
  }

  @Test
  void aPipeKeepsNobodyWaiting() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(read(pipe)).singleElement().isInstanceOf(Result.Refused.class);
    assertThat(read(folder)).isEmpty();
  }

  private void write(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Fighting was heard near the river on Monday, residents said.");
  }

  private static List<Result> read(Path... paths) throws Exception {
    List<Result> results = new ArrayList<>();
    intake.read(List.of(paths), results::add);
    return results;
  }
}
