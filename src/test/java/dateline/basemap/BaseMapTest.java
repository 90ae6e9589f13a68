package dateline.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Bundled;
import dateline.explore.Mercator;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseMapTest {
  private static final BaseMap MAP = Bundled.ground();
  private static final int SIZE = 256;

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          WHERE,              LAT,    LON,     WATER
          the Ghouta,         33.460, 36.480,  false
          off Latakia,        35.500, 34.900,  true
          the Syrian Desert,  34.000, 39.000,  false
          Lake Assad,         35.900, 38.430,  true
          Lake Tharthar,      34.000, 43.250,  true
          the Caspian Sea,    41.000, 51.000,  true
          the mid-Atlantic,   30.000, -40.000, true
          Kansas,             38.500, -98.500, false
          Lake Superior,      47.700, -87.700, true
          """)
  void drawsLandAndWaterWhereTheyAre(String where, double lat, double lon, boolean water) {
    for (int zoom = 6; zoom <= 16; zoom += 2) {
      Color color = colorAt(zoom, lat, lon);

      assertThat(color).as("%s at zoom %d", where, zoom).isEqualTo(ground(water));
    }
  }

  @Test
  void leadsTheEuphratesPastDeirEzZor() {
    assertThat(colorsAround(9, 35.34, 40.14, 24)).contains(Palette.LIGHT.river.getRGB());
  }

  @Test
  void leadsTheHighwayFromHomsToPalmyra() {
    assertThat(colorsAround(9, 34.54, 37.8, 40)).contains(Palette.LIGHT.road.getRGB());
    assertThat(colorsAround(12, 34.54, 37.8, 120)).doesNotContain(Palette.LIGHT.road.getRGB());
  }

  @Test
  void dashesTheBorderBetweenSyriaAndIraq() {
    // The border crosses this tile in a straight line, some thousand of the picture's pixels long,
    // and no other border comes near.
    int zoom = 8;
    long x = (long) (Mercator.x(39.95) * (1 << zoom));
    long y = (long) (Mercator.y(33.93) * (1 << zoom));
    BufferedImage tile = MAP.tile(zoom, x, y, 1024, false);
    double width = 4 * 1.1;

    assertThat(count(tile, Palette.LIGHT.border) / width).isBetween(400.0, 900.0);
  }

  @Test
  void drawsBothSidesOfATilesEdgeAlike() {
    int zoom = 8;
    long x = (long) (Mercator.x(40) * (1 << zoom));
    long y = (long) (Mercator.y(35) * (1 << zoom));
    BufferedImage west = MAP.tile(zoom, x, y, SIZE, false);
    BufferedImage east = MAP.tile(zoom, x + 1, y, SIZE, false);
    int land = Palette.LIGHT.land.getRGB();
    for (int row = 1; row < SIZE - 1; row++) {
      if (west.getRGB(SIZE - 1, row) != land && west.getRGB(SIZE - 2, row) != land) {
        assertThat(colors(east, 0, row - 1, 3, 3)).as("row %d", row).isNotEqualTo(Set.of(land));
      }
    }
  }

  @Test
  void showsNoSeamInsideALandmass() {
    for (int zoom : new int[] {0, 1, 2, 3, 4, 5, 6}) {
      BufferedImage tile = tile(zoom, 22, 22, false);
      int x = (int) (Mercator.x(22) * SIZE * (1 << zoom)) % SIZE;
      int y = (int) (Mercator.y(22) * SIZE * (1 << zoom)) % SIZE;

      assertThat(tile.getRGB(x, y)).isEqualTo(Palette.LIGHT.land.getRGB());
    }
  }

  @Test
  void drawsTheDarkStyleInItsOwnColours() {
    assertThat(tile(7, 33.0, 34.0, true).getRGB(9, 9)).isEqualTo(Palette.DARK.water.getRGB());
  }

  @Test
  void drawsATileOfTheSizeAskedFor() {
    assertThat(MAP.tile(3, 4, 3, 512, false).getWidth()).isEqualTo(512);
  }

  private static Color ground(boolean water) {
    return water ? Palette.LIGHT.water : Palette.LIGHT.land;
  }

  private static BufferedImage tile(int zoom, double lat, double lon, boolean dark) {
    long x = (long) (Mercator.x(lon) * (1 << zoom));
    long y = (long) (Mercator.y(lat) * (1 << zoom));
    return MAP.tile(zoom, x, y, SIZE, dark);
  }

  private static int pixel(double unit, int zoom) {
    return (int) Math.floorMod((long) (unit * SIZE * (1 << zoom)), (long) SIZE);
  }

  private static Color colorAt(int zoom, double lat, double lon) {
    int x = pixel(Mercator.x(lon), zoom);
    int y = pixel(Mercator.y(lat), zoom);
    return new Color(tile(zoom, lat, lon, false).getRGB(x, y));
  }

  private static Set<Integer> colorsAround(int zoom, double lat, double lon, int reach) {
    int x = pixel(Mercator.x(lon), zoom);
    int y = pixel(Mercator.y(lat), zoom);
    return colors(tile(zoom, lat, lon, false), x - reach, y - reach, 2 * reach, 2 * reach);
  }

  private static Set<Integer> colors(BufferedImage tile, int x, int y, int width, int height) {
    Set<Integer> colors = new TreeSet<>();
    for (int row = Math.max(0, y); row < Math.min(SIZE, y + height); row++) {
      for (int column = Math.max(0, x); column < Math.min(SIZE, x + width); column++) {
        colors.add(tile.getRGB(column, row));
      }
    }
    return colors;
  }

  private static long count(BufferedImage tile, Color color) {
    long count = 0;
    for (int row = 0; row < tile.getHeight(); row++) {
      for (int column = 0; column < tile.getWidth(); column++) {
        count += tile.getRGB(column, row) == color.getRGB() ? 1 : 0;
      }
    }
    return count;
  }
}
