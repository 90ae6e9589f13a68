package dateline.view.map;

import dateline.explore.Mercator;
import dateline.explore.Viewport;
import dateline.view.map.Target.Dot;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import dateline.view.map.Target.Tract;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import org.locationtech.jts.geom.Geometry;

/// Draws extents, soft and so faint that what lies in them stays the picture.
final class ExtentPainter {
  private static final double HALO = 0.07;
  private static final double PATCH = 0.18;

  /// Of a patch as large as the view: several of them lie on one another.
  private static final double VAST_PATCH = 0.05;

  private final GraphicsContext graphics;
  private final Palette palette;
  private final Viewport viewport;
  private final Path path;

  ExtentPainter(GraphicsContext graphics, Palette palette, Viewport viewport) {
    this.graphics = graphics;
    this.palette = palette;
    this.viewport = viewport;
    path = new Path(graphics, viewport);
  }

  void paint(Target extent) {
    switch (extent) {
      case Halo halo -> paint(halo);
      case Patch patch -> paint(patch);
      case Tract tract -> new TractPainter(graphics, palette, viewport).paint(tract);
      case Dot _ -> {}
    }
  }

  /// The way around an extent that is pointed at or selected.
  void outline(Target extent) {
    switch (extent) {
      case Halo halo -> outline(halo);
      case Patch patch -> outline(patch);
      case Tract tract -> new TractPainter(graphics, palette, viewport).outline(tract);
      case Dot _ -> {}
    }
  }

  private void paint(Halo halo) {
    double opacity = HALO * Fading.presence(viewport, halo.radius());
    if (opacity > 0.005) {
      Color inner = palette.mark(opacity);
      Color outer = palette.mark(0);
      graphics.setFill(
          new RadialGradient(
              0,
              0,
              halo.x(),
              halo.y(),
              halo.radius(),
              false,
              CycleMethod.NO_CYCLE,
              new Stop(0, inner),
              new Stop(0.6, palette.mark(opacity * 0.8)),
              new Stop(1, outer)));
      double across = 2 * halo.radius();
      graphics.fillOval(halo.x() - halo.radius(), halo.y() - halo.radius(), across, across);
    }
  }

  private void paint(Patch patch) {
    double presence = Fading.presence(viewport, across(patch) / 2);
    double opacity = VAST_PATCH + (PATCH - VAST_PATCH) * presence;
    int layers = patch.shape().layers().size();
    graphics.setFill(palette.mark(1 - Math.pow(1 - opacity, 1.0 / layers)));
    for (Geometry layer : patch.shape().layers()) {
      path.trace(layer);
      graphics.fill();
    }
  }

  private void outline(Patch patch) {
    path.trace(patch.shape().middle());
    graphics.setStroke(palette.mark(0.8));
    graphics.setLineWidth(1.25);
    graphics.setLineDashes(4, 3);
    graphics.stroke();
    graphics.setLineDashes();
  }

  private void outline(Halo halo) {
    graphics.setStroke(palette.mark(0.7));
    graphics.setLineWidth(1.25);
    graphics.setLineDashes(4, 3);
    double across = 2 * halo.radius();
    graphics.strokeOval(halo.x() - halo.radius(), halo.y() - halo.radius(), across, across);
    graphics.setLineDashes();
  }

  /// The side of a square as large as a patch, in pixels.
  private double across(Patch patch) {
    return Math.sqrt(patch.shape().middle().getArea()) * Mercator.worldSize(viewport.zoom());
  }
}
