package dateline.view.map;

import dateline.explore.Precision;
import dateline.view.map.Target.Dot;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;

/// A disc about its middle, without its number.
record Disc(Precision look, double radius, boolean isSingle, Palette palette, Lettering lettering)
    implements Motif {
  /// Radii nearer to each other than the inverse of this look alike.
  private static final double STEPS_PER_PIXEL = 4;

  static Disc of(Dot dot, Palette palette, Lettering lettering) {
    double radius = Math.rint(dot.radius() * STEPS_PER_PIXEL) / STEPS_PER_PIXEL;
    return new Disc(dot.look(), radius, dot.cluster().isSingle(), palette, lettering);
  }

  @Override
  public Rectangle2D bounds() {
    double reach = radius + room();
    return new Rectangle2D(-reach, -reach, 2 * reach, 2 * reach);
  }

  /// For the rings around it.
  private double room() {
    return switch (look) {
      case SPOT -> 1;
      case GUESS -> 2;
      case NEAR, EXTENT -> 3;
    };
  }

  @Override
  public void draw(GraphicsContext graphics) {
    new DotPainter(graphics, palette, lettering).paintDisc(look, radius, isSingle);
  }
}
