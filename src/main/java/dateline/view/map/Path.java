package dateline.view.map;

import dateline.explore.Viewport;
import javafx.scene.canvas.GraphicsContext;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Lays geometries of the unit square down as the path of a canvas.
record Path(GraphicsContext graphics, Viewport viewport) {
  void trace(Geometry geometry) {
    graphics.beginPath();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        trace(polygon.getExteriorRing().getCoordinates());
        graphics.closePath();
      } else {
        trace(part.getCoordinates());
      }
    }
  }

  private void trace(Coordinate[] line) {
    if (line.length > 0) {
      graphics.moveTo(viewport.pixelX(line[0].x), viewport.pixelY(line[0].y));
    }
    for (int i = 1; i < line.length; i++) {
      graphics.lineTo(viewport.pixelX(line[i].x), viewport.pixelY(line[i].y));
    }
  }
}
