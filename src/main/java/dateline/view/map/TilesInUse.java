package dateline.view.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Hands the map library the tiles of the map shown last.
///
/// The library finds one retriever through `ServiceLoader` for the whole program, keeps it, and
/// asks it on the JavaFX thread inside layout: so this one knows the tiles in use by a reference
/// that all share, and answers at once.
public final class TilesInUse implements TileRetriever {
  private static final AtomicReference<@Nullable Tiles> TILES = new AtomicReference<>();

  static void set(Tiles tiles) {
    TILES.set(tiles);
  }

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    TileKey key = new TileKey(zoom, i, j);
    Tiles tiles = TILES.get();
    return CompletableFuture.completedFuture(
        tiles == null ? TileImage.blank(key, 0) : tiles.tile(key));
  }
}
