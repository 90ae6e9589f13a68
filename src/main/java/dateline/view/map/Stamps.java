package dateline.view.map;

import dateline.view.map.Motif.Placed;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/// Prints motifs that are drawn once and then only copied, which costs a small part of drawing
/// shapes and letters anew.
///
/// Belongs to the JavaFX thread.
final class Stamps {
  /// In pixels of the screen; about as much as four views.
  private static final long MOST_PIXELS = 8_000_000;

  private final Map<Motif, Stamp> stamps = new HashMap<>();
  private long pixels;
  private double scale = 1;
  private boolean isFirstTime = true;

  /// Forgets what was drawn, as when the colours have changed.
  void forget() {
    stamps.clear();
    pixels = 0;
  }

  /// @param toScale how many pixels of the screen there are to one of the view
  void print(GraphicsContext graphics, List<Placed> motifs, double toScale) {
    if (toScale != scale || pixels > MOST_PIXELS) {
      forget();
      scale = toScale;
    }
    if (isFirstTime) {
      isFirstTime = motifs.isEmpty();
      motifs.forEach(placed -> draw(graphics, placed));
      return;
    }
    drawMissing(motifs);
    for (Placed placed : motifs) {
      Stamp stamp = stamps.get(placed.motif());
      if (stamp != null) {
        print(graphics, stamp, placed.x(), placed.y());
      }
    }
  }

  /// The window's first frame need not wait for a picture to be taken.
  private void draw(GraphicsContext graphics, Placed placed) {
    graphics.save();
    graphics.translate(
        Math.rint(placed.x() * scale) / scale, Math.rint(placed.y() * scale) / scale);
    placed.motif().draw(graphics);
    graphics.restore();
  }

  /// Upon whole pixels of the screen, so that nothing is blurred.
  private void print(GraphicsContext graphics, Stamp stamp, double x, double y) {
    Rectangle2D from = stamp.part();
    graphics.drawImage(
        stamp.sheet(),
        from.getMinX(),
        from.getMinY(),
        from.getWidth(),
        from.getHeight(),
        Math.rint(x * scale + stamp.left()) / scale,
        Math.rint(y * scale + stamp.top()) / scale,
        from.getWidth() / scale,
        from.getHeight() / scale);
  }

  private void drawMissing(List<Placed> motifs) {
    Set<Motif> missing = new LinkedHashSet<>();
    for (Placed placed : motifs) {
      if (!stamps.containsKey(placed.motif())) {
        missing.add(placed.motif());
      }
    }
    if (!missing.isEmpty()) {
      StampSheet sheet = new StampSheet(scale);
      missing.forEach(sheet::add);
      pixels += sheet.drawInto(stamps);
    }
  }
}
