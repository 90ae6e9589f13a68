package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.TimeSpan;
import dateline.store.Project;
import dateline.view.Readings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
  private static final int ACCENT = 0xc2410c;
  private static final int WATER = 0xcdd8de;

  @TempDir Path folder;

  @Test
  void drawsTheWholeWindowWithItsMarksAndDays() throws Exception {
    BufferedImage picture = draw(new Drawing(1600, 1000, TimeSpan.EVER, false));

    assertThat(picture.getWidth()).isEqualTo(1600);
    assertThat(picture.getHeight()).isEqualTo(1000);
    assertThat(count(picture.getSubimage(0, 850, 1600, 150), ACCENT)).isGreaterThan(500);
    assertThat(Arrays.stream(pixels(picture.getSubimage(320, 60, 880, 780))).distinct().count())
        .isGreaterThan(50);
  }

  @Test
  void leavesOutWhatLiesOutsideTheDaysAskedFor() throws Exception {
    BufferedImage all = draw(new Drawing(1024, 700, TimeSpan.EVER, false));
    TimeSpan before = new TimeSpan(null, LocalDate.of(2017, 1, 1));
    BufferedImage none = draw(new Drawing(1024, 700, before, false));

    BufferedImage seen = all.getSubimage(280, 60, 380, 420);
    assertThat(warm(seen)).isGreaterThan(warm(none.getSubimage(280, 60, 380, 420)));
  }

  @Test
  void drawsTheLakesAndTheSeaBelow() throws Exception {
    BufferedImage picture =
        draw(new Drawing(1024, 700, TimeSpan.EVER, false), "From {Raqqa} to {Ithriya}.");

    assertThat(count(picture.getSubimage(280, 60, 380, 420), WATER)).isGreaterThan(500);
  }

  private BufferedImage draw(Drawing drawing) throws Exception {
    return draw(drawing, "Fighting near {Hajin} and {Al-Tanf}.");
  }

  private BufferedImage draw(Drawing drawing, String text) throws Exception {
    Path picture = folder.resolve("picture.png");
    Path file = folder.resolve(drawing.hashCode() + ".dateline");
    try (Project project = Project.create(file)) {
      TimeSpan day = TimeSpan.of(LocalDate.of(2017, 9, 25));
      project.add(Readings.of("At the border", day, text));
      drawing.draw(project, picture);
    }
    return ImageIO.read(picture.toFile());
  }

  /// How many pixels are of the marks' kind of red.
  private static long warm(BufferedImage image) {
    return Arrays.stream(pixels(image)).filter(p -> (p >> 16 & 255) - (p & 255) > 90).count();
  }

  private static long count(BufferedImage image, int colour) {
    return Arrays.stream(pixels(image)).filter(pixel -> (pixel & 0xffffff) == colour).count();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
