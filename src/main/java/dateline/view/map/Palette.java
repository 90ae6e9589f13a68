package dateline.view.map;

import dateline.view.theme.Swatch;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// The colours of the style sheet that the map draws with.
///
/// Its nodes must be children of the map.
final class Palette {
  private final Swatch mark = new Swatch("mark-swatch");
  private final Swatch ring = new Swatch("mark-ring-swatch");
  private final Swatch ink = new Swatch("ink-swatch");
  private final Swatch paper = new Swatch("paper-swatch");

  List<? extends Node> nodes() {
    return List.of(mark, ring, ink, paper);
  }

  /// Calls back when the style sheet has changed them.
  void onChange(Runnable change) {
    List.of(mark, ring, ink, paper).forEach(swatch -> swatch.colour().subscribe(change));
  }

  Color mark() {
    return mark.colour().getValue();
  }

  Color mark(double opacity) {
    return withOpacity(mark(), opacity);
  }

  /// Around a mark, and of the writing on it.
  Color ring() {
    return ring.colour().getValue();
  }

  Color ink() {
    return ink.colour().getValue();
  }

  Color paper(double opacity) {
    return withOpacity(paper.colour().getValue(), opacity);
  }

  private static Color withOpacity(Color colour, double opacity) {
    return colour.deriveColor(0, 1, 1, opacity);
  }
}
