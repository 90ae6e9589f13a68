package dateline.view.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The fonts of the marks' labels and how large texts are in them.
///
/// Belongs to the JavaFX thread.
final class Lettering {
  private static final String FAMILY = "Noto Sans";
  private static final int LONGEST = 30;
  private static final int KEPT = 20_000;

  private final Map<Size, Font> fonts = new EnumMap<>(Size.class);
  private final Text ruler = new Text();
  private final Map<Line, Dimension2D> sizes = new HashMap<>();

  /// The sizes of labels, from the most mentioned to areas.
  enum Size {
    LARGE(14, FontWeight.BOLD),
    MEDIUM(13, FontWeight.BOLD),
    SMALL(12, FontWeight.NORMAL),
    AREA(12, FontWeight.NORMAL),
    COUNT(11, FontWeight.BOLD);

    private final double points;
    private final FontWeight weight;

    Size(double points, FontWeight weight) {
      this.points = points;
      this.weight = weight;
    }

    static Size of(int mentions) {
      return mentions >= 12 ? LARGE : mentions >= 4 ? MEDIUM : SMALL;
    }
  }

  Lettering() {
    for (Size size : Size.values()) {
      fonts.put(size, Font.font(FAMILY, size.weight, size.points));
    }
  }

  private record Line(String text, Size size) {}

  Font font(Size size) {
    return fonts.getOrDefault(size, Font.getDefault());
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
