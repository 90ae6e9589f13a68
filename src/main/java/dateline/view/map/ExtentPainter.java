package dateline.view.map;

import dateline.explore.Mercator;
import dateline.explore.Viewport;
import dateline.view.map.Target.Halo;
import dateline.view.map.Target.Patch;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Draws extents, soft and so faint that what lies in them stays the picture.
final class ExtentPainter {
  private static final double HALO = 0.07;
  private static final double PATCH = 0.18;

  /// Of a patch as large as the view: several of them lie on one another.
  private static final double VAST_PATCH = 0.035;

  private static final double VAST_EDGE = 0.3;

  /// The share of the view's smaller side at which an extent starts to pale, and is at its palest.
  private static final double PALES_AT = 0.12;

  private static final double PALEST_AT = 0.4;

  private final GraphicsContext graphics;
  private final Palette palette;
  private final Viewport viewport;

  ExtentPainter(GraphicsContext graphics, Palette palette, Viewport viewport) {
    this.graphics = graphics;
    this.palette = palette;
    this.viewport = viewport;
  }

  void paint(Halo halo) {
    double opacity = HALO * presence(halo.radius());
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

  void paint(Patch patch) {
    double presence = presence(across(patch) / 2);
    double opacity = VAST_PATCH + (PATCH - VAST_PATCH) * presence;
    int layers = patch.shape().layers().size();
    graphics.setFill(palette.mark(1 - Math.pow(1 - opacity, 1.0 / layers)));
    for (Geometry layer : patch.shape().layers()) {
      trace(layer);
      graphics.fill();
    }
    if (presence < 1) {
      edge(patch, VAST_EDGE * (1 - presence));
    }
  }

  /// What is too pale to be seen by its ground is seen by its rim.
  private void edge(Patch patch, double opacity) {
    trace(patch.shape().middle());
    graphics.setStroke(palette.mark(opacity));
    graphics.setLineWidth(1);
    graphics.stroke();
  }

  /// The way around an extent that is pointed at or selected.
  void outline(Patch patch) {
    trace(patch.shape().middle());
    graphics.setStroke(palette.mark(0.8));
    graphics.setLineWidth(1.25);
    graphics.setLineDashes(4, 3);
    graphics.stroke();
    graphics.setLineDashes();
  }

  void outline(Halo halo) {
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

  /// 1 for what is small in the view, 0 for what fills it.
  private double presence(double radius) {
    double share = radius / Math.min(viewport.width(), viewport.height());
    return Math.clamp((PALEST_AT - share) / (PALEST_AT - PALES_AT), 0, 1);
  }

  private void trace(Geometry geometry) {
    graphics.beginPath();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        trace(polygon.getExteriorRing().getCoordinates());
      }
    }
  }

  private void trace(Coordinate[] ring) {
    graphics.moveTo(viewport.pixelX(ring[0].x), viewport.pixelY(ring[0].y));
    for (int i = 1; i < ring.length; i++) {
      graphics.lineTo(viewport.pixelX(ring[i].x), viewport.pixelY(ring[i].y));
    }
    graphics.closePath();
  }
}
