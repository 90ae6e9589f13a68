package dateline.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// Draws one tile; made for it and thrown away after.
final class TileDrawer {
  /// Pixels of a tile as the map shows it, however many it is drawn with.
  private static final double SHOWN_SIZE = 256;

  /// Lines reach into the tile from this far beyond its edge, in shown pixels.
  private static final double REACH = 4;

  /// Roads are known by the towns that they join, which is too little to show them from nearer.
  private static final int LAST_ROADS = 10;

  private static final int FIRST_ROADS = 6;

  /// From this zoom the corners of rivers show, and are rounded.
  private static final int ROUNDED = 9;

  /// Points closer than this, in drawn pixels, cannot be told apart.
  private static final double MERGED = 0.4;

  private final Geography geography;
  private final Palette palette;
  private final int zoom;
  private final double worldSize;
  private final double left;
  private final double top;
  private final float density;
  private final Envelope bounds;
  private final BufferedImage picture;
  private final Graphics2D graphics;

  TileDrawer(Geography geography, Palette palette, int zoom, long x, long y, int size) {
    this.geography = geography;
    this.palette = palette;
    this.zoom = zoom;
    worldSize = Math.scalb((double) size, zoom);
    left = (double) x * size;
    top = (double) y * size;
    density = (float) (size / SHOWN_SIZE);
    double reach = REACH * density;
    bounds =
        new Envelope(
            (left - reach) / worldSize,
            (left + size + reach) / worldSize,
            (top - reach) / worldSize,
            (top + size + reach) / worldSize);
    picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    graphics = picture.createGraphics();
  }

  BufferedImage draw() {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(palette.water);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    fill(geography.land(), palette.land);
    drawRoads();
    fill(geography.lakes(), palette.water);
    drawRivers();
    drawProvinceLines();
    drawBorders();
    graphics.dispose();
    return picture;
  }

  private void fill(Layer areas, Color color) {
    graphics.setColor(color);
    areas.within(bounds).forEach(piece -> graphics.fill(path(piece)));
  }

  private void drawRivers() {
    graphics.setColor(palette.river);
    for (Piece piece : geography.rivers().within(bounds)) {
      if (piece.rank() <= zoom + 1) {
        double width = Math.clamp(0.4 + 0.16 * (zoom + 1 - piece.rank()), 0.5, 2.6);
        graphics.setStroke(solid(width));
        graphics.draw(curve(piece));
      }
    }
  }

  private void drawRoads() {
    if (zoom >= FIRST_ROADS && zoom <= LAST_ROADS) {
      graphics.setColor(palette.road);
      graphics.setStroke(solid(0.7 + 0.25 * (zoom - FIRST_ROADS)));
      geography.roads().within(bounds).forEach(piece -> graphics.draw(path(piece)));
    }
  }

  private void drawProvinceLines() {
    graphics.setColor(palette.provinceLine);
    for (Piece piece : geography.provinceLines().within(bounds)) {
      if (piece.rank() <= zoom + 2) {
        drawDashed(piece, 0.8f, 2, 2.5f);
      }
    }
  }

  private void drawBorders() {
    graphics.setColor(palette.border);
    float width = zoom < 4 ? 0.6f : zoom < 7 ? 0.9f : 1.1f;
    List<Piece> borders = geography.borders().within(bounds);
    for (Piece piece : borders) {
      if (piece.rank() == Geography.BORDER) {
        drawDashed(piece, width, 5, 2.5f);
      } else {
        drawDashed(piece, width, 1.5f, 2.5f);
      }
    }
  }

  private BasicStroke solid(double width) {
    return new BasicStroke((float) width * density, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private void drawDashed(Piece piece, float width, float dash, float gap) {
    float period = (dash + gap) * density;
    float phase = (float) (piece.start() * worldSize % period);
    float[] dashes = {dash * density, gap * density};
    graphics.setStroke(
        new BasicStroke(
            width * density, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, phase));
    graphics.draw(path(piece));
  }

  private Path2D path(Piece piece) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] line : piece.lines()) {
      append(line, path);
    }
    return path;
  }

  /// A line's path; from near without its corners.
  private Path2D curve(Piece piece) {
    if (zoom < ROUNDED) {
      return path(piece);
    }
    Path2D path = new Path2D.Double();
    for (double[] line : piece.lines()) {
      appendRounded(line, path);
    }
    return path;
  }

  /// Goes through the middles of a line's stretches, with its points as poles.
  private void appendRounded(double[] line, Path2D path) {
    double x = line[0] * worldSize - left;
    double y = line[1] * worldSize - top;
    path.moveTo(x, y);
    for (int i = 2; i < line.length; i += 2) {
      double nextX = line[i] * worldSize - left;
      double nextY = line[i + 1] * worldSize - top;
      path.quadTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
      x = nextX;
      y = nextY;
    }
    path.lineTo(x, y);
  }

  private void append(double[] line, Path2D path) {
    double x = line[0] * worldSize - left;
    double y = line[1] * worldSize - top;
    path.moveTo(x, y);
    for (int i = 2; i < line.length; i += 2) {
      double nextX = line[i] * worldSize - left;
      double nextY = line[i + 1] * worldSize - top;
      boolean last = i == line.length - 2;
      if (last || Math.abs(nextX - x) + Math.abs(nextY - y) >= MERGED) {
        path.lineTo(nextX, nextY);
        x = nextX;
        y = nextY;
      }
    }
  }
}
