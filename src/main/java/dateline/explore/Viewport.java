package dateline.explore;

import dateline.model.Position;
import javafx.geometry.Point2D;

/// The piece of the world that a map shows. It never reaches beyond the world's edge: what asks for
/// more is answered with the nearest that does not.
///
/// @param x of the centre in the unit square of [Mercator]
/// @param y of the centre in the unit square of [Mercator]
/// @param zoom 0 shows the world in 256 pixels, each step doubles it; fractions are meant
/// @param width in pixels
/// @param height in pixels
public record Viewport(double x, double y, double zoom, double width, double height) {
  public static final double MAX_ZOOM = 14;

  public Viewport {
    width = Math.max(1, width);
    height = Math.max(1, height);
    zoom = Math.clamp(zoom, minZoom(width, height), MAX_ZOOM);
    x = within(x, width / 2 / Mercator.worldSize(zoom));
    y = within(y, height / 2 / Mercator.worldSize(zoom));
  }

  public static Viewport of(Position centre, double zoom, double width, double height) {
    return new Viewport(Mercator.x(centre.lon()), Mercator.y(centre.lat()), zoom, width, height);
  }

  public Position centre() {
    return new Position(Mercator.lat(y), Mercator.lon(x));
  }

  /// The zoom at which the world just covers a view.
  public static double minZoom(double width, double height) {
    return Math.log(Math.max(width, height) / Mercator.TILE) / Math.log(2);
  }

  /// The pixel, from the view's left, of an x of the unit square.
  public double pixelX(double worldX) {
    return (worldX - x) * Mercator.worldSize(zoom) + width / 2;
  }

  /// The pixel, from the view's top, of a y of the unit square.
  public double pixelY(double worldY) {
    return (worldY - y) * Mercator.worldSize(zoom) + height / 2;
  }

  /// The x of the unit square at a pixel, beyond 0 to 1 outside the world.
  public double worldX(double pixelX) {
    return x + (pixelX - width / 2) / Mercator.worldSize(zoom);
  }

  /// The y of the unit square at a pixel, beyond 0 to 1 outside the world.
  public double worldY(double pixelY) {
    return y + (pixelY - height / 2) / Mercator.worldSize(zoom);
  }

  public Point2D pixelOf(Position position) {
    return new Point2D(pixelX(Mercator.x(position.lon())), pixelY(Mercator.y(position.lat())));
  }

  public Position positionAt(double pixelX, double pixelY) {
    double worldX = Math.clamp(worldX(pixelX), 0, 1);
    double worldY = Math.clamp(worldY(pixelY), 0, 1);
    return new Position(Mercator.lat(worldY), Mercator.lon(worldX));
  }

  public double pixelsPerKm(double lat) {
    return Mercator.perKm(lat) * Mercator.worldSize(zoom);
  }

  /// Larger by a factor, with what is at a pixel staying there as far as the world's edge lets it.
  public Viewport zoomedBy(double factor, double aroundX, double aroundY) {
    double to = Math.clamp(zoom + Math.log(factor) / Math.log(2), minZoom(width, height), MAX_ZOOM);
    double shift = 1 / Mercator.worldSize(zoom) - 1 / Mercator.worldSize(to);
    return new Viewport(
        x + (aroundX - width / 2) * shift, y + (aroundY - height / 2) * shift, to, width, height);
  }

  /// The view moved by pixels, so that the ground moves the other way.
  public Viewport pannedBy(double dx, double dy) {
    double size = Mercator.worldSize(zoom);
    return new Viewport(x + dx / size, y + dy / size, zoom, width, height);
  }

  public Viewport resizedTo(double width, double height) {
    return new Viewport(x, y, zoom, width, height);
  }

  public Viewport centredOn(Position centre) {
    return of(centre, zoom, width, height);
  }

  /// The closest that shows a whole extent with a margin of some pixels around it.
  ///
  /// @param closest the zoom that it does not go beyond, however small the extent
  public Viewport fittedTo(Extent extent, double padding, double closest) {
    double across = Math.max(1, width - 2 * padding) / Mercator.TILE;
    double down = Math.max(1, height - 2 * padding) / Mercator.TILE;
    double scale = Math.min(across / extent.width(), down / extent.height());
    double fitting = Math.min(closest, Math.log(scale) / Math.log(2));
    double centreX = (extent.minX() + extent.maxX()) / 2;
    double centreY = (extent.minY() + extent.maxY()) / 2;
    return new Viewport(centreX, centreY, fitting, width, height);
  }

  /// Moved by no more than is needed to bring a position inside, some pixels off the edge.
  public Viewport revealing(Position position, double padding) {
    Point2D pixel = pixelOf(position);
    return pannedBy(
        beyond(pixel.getX(), padding, width - padding),
        beyond(pixel.getY(), padding, height - padding));
  }

  /// Moved, and if need be smaller, by no more than is needed to bring an extent inside.
  public Viewport including(Extent extent, double padding) {
    Viewport fitted = fittedTo(extent, padding, zoom);
    if (fitted.zoom < zoom) {
      return fitted;
    }
    Position northWest = new Position(Mercator.lat(extent.minY()), Mercator.lon(extent.minX()));
    Position southEast = new Position(Mercator.lat(extent.maxY()), Mercator.lon(extent.maxX()));
    return revealing(northWest, padding).revealing(southEast, padding);
  }

  /// What lies between this and another: 0 answers this, 1 the other.
  public Viewport movedTowards(Viewport goal, double fraction) {
    double to = zoom + (goal.zoom - zoom) * fraction;
    double from = 1 / Mercator.worldSize(zoom);
    double end = 1 / Mercator.worldSize(goal.zoom);
    double way = from == end ? fraction : (from - 1 / Mercator.worldSize(to)) / (from - end);
    return new Viewport(
        x + (goal.x - x) * way, y + (goal.y - y) * way, to, goal.width, goal.height);
  }

  private static double beyond(double value, double low, double high) {
    return high < low ? value - (low + high) / 2 : value - Math.clamp(value, low, high);
  }

  private static double within(double centre, double half) {
    return half >= 0.5 ? 0.5 : Math.clamp(centre, half, 1 - half);
  }
}
