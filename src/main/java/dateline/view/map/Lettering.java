package dateline.view.map;

import dateline.basemap.Typeface;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The fonts of the marks' labels and how large texts are in them.
///
/// Belongs to the JavaFX thread.
final class Lettering {
  private static final int LONGEST = 30;
  private static final int KEPT = 20_000;

  private final Typesetting typesetting;
  private final Text ruler = new Text();
  private final Map<Line, Dimension2D> sizes = new HashMap<>();

  /// The sizes of labels, from the most mentioned to areas.
  enum Size {
    LARGE(14, Typeface.BOLD),
    MEDIUM(13, Typeface.BOLD),
    SMALL(12, Typeface.REGULAR),
    AREA(12, Typeface.REGULAR),
    COUNT(11, Typeface.BOLD);

    private final double points;
    private final Typeface face;

    Size(double points, Typeface face) {
      this.points = points;
      this.face = face;
    }

    static Size of(int mentions) {
      return mentions >= 12 ? LARGE : mentions >= 4 ? MEDIUM : SMALL;
    }
  }

  private record Line(String text, Size size) {}

  Lettering(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  Font font(Size size) {
    return typesetting.font(size.face, size.points);
  }

  Dimension2D measure(String text, Size size) {
    if (sizes.size() > KEPT) {
      sizes.clear();
    }
    return sizes.computeIfAbsent(new Line(text, size), this::measure);
  }

  /// Cut short where it is too long for a map.
  static String fitted(String label) {
    return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).strip() + "…";
  }

  private Dimension2D measure(Line line) {
    ruler.setText(line.text);
    ruler.setFont(font(line.size));
    Bounds bounds = ruler.getLayoutBounds();
    return new Dimension2D(Math.ceil(bounds.getWidth()) + 2, Math.ceil(bounds.getHeight()) - 2);
  }
}
