package dateline.view.map;

import dateline.view.map.Motif.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Motifs that are drawn once and then only copied, which costs a small part of drawing shapes and
/// letters anew.
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

  /// Motifs as they are to be printed, in their order.
  ///
  /// @param toScale how many pixels of the screen there are to one of the view
  List<Print> prints(List<Placed> motifs, double toScale) {
    if (toScale != scale || pixels > MOST_PIXELS) {
      forget();
      scale = toScale;
    }
    if (!isFirstTime) {
      drawMissing(motifs);
    }
    List<Print> prints = new ArrayList<>(motifs.size());
    for (Placed placed : motifs) {
      prints.add(Print.at(stamp(placed.motif()), placed.x() * scale, placed.y() * scale));
    }
    isFirstTime &= motifs.isEmpty();
    return prints;
  }

  /// The window's first frame need not wait for a picture to be taken.
  private Stamp stamp(Motif motif) {
    return isFirstTime ? Stamp.of(motif, scale) : Objects.requireNonNull(stamps.get(motif));
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
