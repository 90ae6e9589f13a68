package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.Cli;
import dateline.cli.Desktop;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
  private static final String SEED = "seeds/003_bc020dd5803a61c2.txt";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void readPrintsATable() {
    assertThat(run("read", "seeds")).isZero();
    assertThat(out.toString()).contains("Free Syrian Army Further Advances").contains("2017-09-25");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readWritesAnnotationsOfTheTextAsItWasRead() throws Exception {
    assertThat(run("read", SEED, "--format", "annotations")).isZero();
    assertThat(new JsonMapper().readTree(out.toString()).get("text").stringValue())
        .isEqualTo(Files.readString(Path.of(SEED)));
  }

  @Test
  void readWritesAFileInsteadOfStandardOutput() throws Exception {
    Path file = folder.resolve("places.geojson");

    assertThat(run("read", "seeds", "--format", "geojson", "-o", file.toString())).isZero();

    assertThat(out.toString()).isEmpty();
    assertThat(new JsonMapper().readTree(file).get("type").stringValue())
        .isEqualTo("FeatureCollection");
    assertThat(folder.toFile().list()).containsExactly("places.geojson");
  }

  @Test
  void whatIsRefusedIsNamedWithItsReason() {
    assertThat(run("read", SEED, "missing.txt")).isEqualTo(1);
    assertThat(out.toString()).contains("2017-09-25");
    assertThat(err.toString()).startsWith("missing.txt: The file is no longer there");
  }

  @Test
  void wrongUsageIsExplained() {
    for (List<String> arguments :
        List.of(
            List.of("read"),
            List.of("read", "seeds", "--format", "poem"),
            List.of("add", "seeds"),
            List.of("export"),
            List.of("read", "seeds", "--nonsense"))) {
      assertThat(run(arguments.toArray(String[]::new))).as("%s", arguments).isEqualTo(2);
    }
    assertThat(err.toString()).contains("Usage: dateline read");
  }

  @Test
  void helpAndVersionAreAtHand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: dateline").contains("read").contains("export");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).containsPattern("Dateline \\d+\\.\\d+");
  }

  @Test
  void whatIsAddedCanBeExported() {
    String project = folder.resolve("war.dateline").toString();
    assertThat(run("read", "seeds", "--format", "annotations")).isZero();
    String read = out.toString();

    assertThat(run("add", "seeds", "--project", project)).isZero();
    assertThat(run("add", "seeds", "missing.txt", "--project", project)).isEqualTo(1);
    assertThat(out.toString())
        .contains("5 added, 0 there already, 0 refused")
        .contains("0 added, 5 there already, 1 refused");

    out.getBuffer().setLength(0);
    assertThat(run("export", "--project", project, "--format", "annotations")).isZero();
    assertThat(out.toString()).isEqualTo(read);
  }

  @Test
  void aProjectThatCannotBeOpenedIsExplained() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.dateline"), "Dear Ada,");

    assertThat(run("export", "--project", letter.toString())).isEqualTo(1);
    assertThat(run("add", "seeds", "--project", letter.toString())).isEqualTo(1);
    assertThat(run("export", "--project", folder.resolve("none.dateline").toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "dateline: “letter.dateline” is not a Dateline project. It was left as it is.",
            "dateline: “letter.dateline” is not a Dateline project. It was left as it is.",
            "dateline: “none.dateline” is not there any more."
                + " Look for it under another name or folder.");
    assertThat(letter).hasContent("Dear Ada,");
  }

  @Test
  void anOutputThatCannotBeWrittenIsExplained() {
    assertThat(run("read", SEED, "-o", folder.resolve("no/such/folder.txt").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).startsWith("dateline: The output could not be written");
  }

  @Test
  void aSnapshotIsAPictureOfTheWindow() throws Exception {
    Path picture = folder.resolve("map.png");

    assertThat(run("snapshot", "seeds", "-o", picture.toString(), "--size", "1024x700")).isZero();

    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(1024);
    assertThat(image.getHeight()).isEqualTo(700);
    assertThat(image.getRGB(0, 0, 1024, 700, null, 0, 1024))
        .satisfies(
            pixels -> assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(500));
  }

  @Test
  void aSnapshotIsDarkWhereThatIsAskedFor() throws Exception {
    Path picture = folder.resolve("dark.png");

    assertThat(run("snapshot", "seeds", "-o", picture.toString(), "--theme", "dark")).isZero();

    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getRGB(20, image.getHeight() / 2) & 0xff).isLessThan(64);
  }

  @Test
  void aSnapshotHasASensibleSizeAndSpan() {
    String file = folder.resolve("map.png").toString();
    for (List<String> wrong :
        List.of(
            List.of("--size", "big"),
            List.of("--size", "10x10"),
            List.of("--size", "99999x99999"),
            List.of("--theme", "pink"),
            List.of("--from", "yesterday"),
            List.of("--from", "2018-01-01", "--to", "2017-01-01"))) {
      List<String> arguments = new ArrayList<>(List.of("snapshot", "seeds", "-o", file));
      arguments.addAll(wrong);
      assertThat(run(arguments.toArray(String[]::new))).as("%s", wrong).isEqualTo(2);
    }
    assertThat(run("snapshot", "-o", file)).as("nothing to show").isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void withoutADisplayTheSameWorkIsDoneAndDrawn() {
    Path project = folder.resolve("war.dateline");
    Path picture = folder.resolve("window.png");

    assertThat(run("seeds", "--project", project.toString(), "--picture", picture.toString()))
        .isZero();

    assertThat(out.toString())
        .contains("Free Syrian Army Further Advances")
        .contains("There is no display. Reports: 5 added, 0 there already, 0 refused.")
        .contains("The window with them is drawn in " + picture);
    assertThat(picture).isNotEmptyFile();
    assertThat(run("export", "--project", project.toString())).isZero();
  }

  @Test
  void withoutADisplayThereIsNoWindowToOpen() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no display to open the window on.");
  }

  private int run(String... arguments) {
    Desktop desktop = new JavaFxDesktop("Linux", _ -> null);
    return new Cli(desktop, new PrintWriter(out), new PrintWriter(err)).run(arguments);
  }
}
