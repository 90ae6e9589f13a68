package dateline.basemap;

import dateline.store.geopackage.GeoPackage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The map of the world that comes with the program. Safe for use by several threads.
///
/// It is read in the background, the coarse before the fine; what needs a part that is not there
/// yet waits for it.
public final class BaseMap {
  /// Who is to be thanked for the map, for the window's edge.
  public static final String ATTRIBUTION = "Natural Earth · GSHHG · GeoNames (CC BY 4.0)";

  private static final String FILE = "/dateline/assets/basemap/basemap.gpkg";

  private final Map<Scale, CompletableFuture<Geography>> geographies = new EnumMap<>(Scale.class);
  private final CompletableFuture<List<Name>> names = new CompletableFuture<>();

  private BaseMap() {
    for (Scale scale : Scale.values()) {
      geographies.put(scale, new CompletableFuture<>());
    }
  }

  /// Starts to read the map that comes with the program.
  public static BaseMap load(Executor background) {
    BaseMap map = new BaseMap();
    background.execute(map::read);
    return map;
  }

  /// One of the 2^zoom by 2^zoom squares of the world, counted from the north west, without names.
  ///
  /// @param size of each side in pixels; 256 are shown as they are, more are for dense screens
  public BufferedImage tile(int zoom, long x, long y, int size, boolean dark) {
    Geography geography = future(Scale.at(zoom)).join();
    return new TileDrawer(geography, Palette.of(dark), zoom, x, y, size).draw();
  }

  /// What there is to be named, the most important first.
  CompletableFuture<List<Name>> names() {
    return names;
  }

  private CompletableFuture<Geography> future(Scale scale) {
    return Objects.requireNonNull(geographies.get(scale));
  }

  private void read() {
    try (InputStream in = BaseMap.class.getResourceAsStream(FILE);
        GeoPackage source = GeoPackage.read(Objects.requireNonNull(in, FILE))) {
      for (Scale scale : Scale.values()) {
        future(scale).complete(Geography.read(source, scale));
      }
      names.complete(Name.readAll(source));
    } catch (IOException e) {
      fail(new UncheckedIOException("the base map is damaged", e));
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void fail(RuntimeException failure) {
    geographies.values().forEach(future -> future.completeExceptionally(failure));
    names.completeExceptionally(failure);
  }
}
