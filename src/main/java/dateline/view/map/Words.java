package dateline.view.map;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// A line of writing of the marks, its height about the spot: right of it, or about it where it is
/// centred.
///
/// @param halo around the letters; none where it is null
record Words(
    String text,
    Lettering.Size size,
    boolean isCentred,
    Color ink,
    @Nullable Color halo,
    Lettering lettering)
    implements Motif {
  /// How much of the ground a halo covers; it is drawn several times over.
  private static final double HALO = 0.55;

  /// For its halo, and for letters that reach out of their line.
  private static final double ROOM = 4;

  /// A label: of spots in ink, of areas in the marks' colour.
  static Words of(Tag tag, Palette palette, Lettering lettering) {
    Color ink = tag.size() == Lettering.Size.AREA ? palette.mark() : palette.ink();
    return new Words(tag.text(), tag.size(), false, ink, palette.paper(HALO), lettering);
  }

  /// How many marks a disc stands for.
  static Words number(int count, Color ink, Lettering lettering) {
    return new Words(Integer.toString(count), Lettering.Size.COUNT, true, ink, null, lettering);
  }

  @Override
  public Rectangle2D bounds() {
    Dimension2D area = lettering.measure(text, size);
    double left = isCentred ? -area.getWidth() / 2 : 0;
    double room = halo == null ? 0 : ROOM;
    return new Rectangle2D(
        left - room,
        -area.getHeight() / 2 - room,
        area.getWidth() + 2 * room,
        area.getHeight() + 2 * room);
  }

  @Override
  public void draw(GraphicsContext graphics) {
    graphics.setFont(lettering.font(size));
    graphics.setTextAlign(isCentred ? TextAlignment.CENTER : TextAlignment.LEFT);
    graphics.setTextBaseline(VPos.CENTER);
    if (halo == null) {
      graphics.setFill(ink);
      graphics.fillText(text, 0, 0);
    } else {
      new Writing(graphics).write(text, 0, 0, ink, halo);
    }
  }
}
