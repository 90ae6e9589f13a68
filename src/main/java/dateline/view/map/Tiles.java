package dateline.view.map;

import dateline.basemap.BaseMap;
import java.awt.image.BufferedImage;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The tiles in sight and those seen lately. Each is there at once, showing a stand-in, and is
/// drawn in the background.
///
/// Belongs to the JavaFX thread.
final class Tiles {
  private static final int KEPT = 128;
  private static final int LIGHT_LAND = 0xFFEFEDE8;
  private static final int DARK_LAND = 0xFF20262E;

  private final BaseMap ground;
  private final DrawingPool pool;
  private final Map<TileKey, WeakReference<TileImage>> live = new HashMap<>();
  private final Map<TileKey, TileImage> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, TileImage> eldest) {
          return size() > KEPT;
        }
      };
  private final List<CompletableFuture<@Nullable Void>> waiting = new ArrayList<>();
  private final Queue<Drawing> finished = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private int pending;
  private boolean dark;

  /// @param picture null where drawing failed
  private record Drawing(TileImage image, @Nullable BufferedImage picture, boolean style) {}

  Tiles(BaseMap ground, DrawingPool pool) {
    this.ground = ground;
    this.pool = pool;
  }

  /// Never waits: what is not drawn yet changes under the caller's eyes when it is.
  TileImage tile(TileKey key) {
    TileImage image = known(key);
    if (image == null) {
      image = TileImage.blank(key, dark ? DARK_LAND : LIGHT_LAND);
      standIn(image);
      forgetUnused();
      live.put(key, new WeakReference<>(image));
      request(image);
    }
    recent.put(key, image);
    return image;
  }

  /// Draws all that is in sight anew where the style changes.
  void restyle(boolean toDark) {
    if (dark != toDark) {
      dark = toDark;
      live.values().removeIf(image -> image.get() == null);
      live.values().forEach(image -> request(image.get()));
    }
  }

  /// Done as soon as no tile waits to be drawn.
  CompletableFuture<@Nullable Void> settled() {
    if (pending == 0) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<@Nullable Void> settled = new CompletableFuture<>();
    waiting.add(settled);
    return settled;
  }

  private @Nullable TileImage known(TileKey key) {
    WeakReference<TileImage> reference = live.get(key);
    return reference == null ? null : reference.get();
  }

  private void forgetUnused() {
    if (live.size() > 4 * KEPT) {
      live.values().removeIf(reference -> reference.get() == null);
    }
  }

  private void standIn(TileImage image) {
    TileKey key = image.key();
    for (int levels = 1; levels <= Math.min(5, key.zoom()); levels++) {
      TileImage ancestor = known(key.ancestor(levels));
      if (ancestor != null && ancestor.isDrawn()) {
        image.standIn(ancestor);
        return;
      }
    }
  }

  private void request(@Nullable TileImage image) {
    if (image != null) {
      pending++;
      boolean style = dark;
      pool.execute(() -> draw(image, style));
    }
  }

  private void draw(TileImage image, boolean style) {
    TileKey key = image.key();
    BufferedImage picture = null;
    try {
      picture = ground.tile(key.zoom(), key.x(), key.y(), TileImage.SIZE, style);
    } finally {
      finished.add(new Drawing(image, picture, style));
      if (woken.compareAndSet(false, true)) {
        Platform.runLater(this::acceptFinished);
      }
    }
  }

  private void acceptFinished() {
    woken.set(false);
    Drawing drawing;
    while ((drawing = finished.poll()) != null) {
      pending--;
      if (drawing.picture != null && drawing.style == dark) {
        drawing.image.draw(drawing.picture);
      }
    }
    if (pending == 0) {
      List<CompletableFuture<@Nullable Void>> done = List.copyOf(waiting);
      waiting.clear();
      done.forEach(future -> future.complete(null));
    }
  }
}
