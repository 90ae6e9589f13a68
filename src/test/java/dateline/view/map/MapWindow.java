package dateline.view.map;

import dateline.Bundled;
import dateline.basemap.BaseMap;
import dateline.explore.Explorer;
import dateline.explore.Mark;
import dateline.explore.Marks;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Shape;
import dateline.view.theme.Theme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A map in a window, and what is seen on it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
abstract class MapWindow {
  private static final BaseMap GROUND = Bundled.ground();
  static final Position HAJIN = new Position(34.69, 40.83);
  static final Position DESERT = new Position(33.3, 41.2);
  static final Color LAND = Color.web("#efede8");
  static final Color DARK_LAND = Color.web("#242b34");
  static final Color MARK = Color.web("#c2410c");

  /// A district, as an area with four corners.
  static final Mark DIAMOND =
      Marks.area("Diamond", PlaceKind.ADMIN2, DESERT.lat(), DESERT.lon(), 60);

  final Explorer explorer = new Explorer(MapWindow::extent);
  final Mark hajin = Marks.town("Hajin", 34.69, 40.83, 6);
  final Mark palmyra = Marks.town("Palmyra", 34.56, 38.28, 2);

  MapPane map;

  final void open(Stage stage) {
    map = new MapPane(explorer, GROUND, new PlainLibrary());
    Scene scene = new Scene(map, 700, 600);
    Theme theme = new Theme();
    theme.choiceProperty().set(Theme.Choice.LIGHT);
    theme.dress(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  /// A point of the map on the screen.
  Point2D at(FxRobot robot, double x, double y) {
    Point2D[] point = new Point2D[1];
    robot.interact(() -> point[0] = map.localToScreen(x, y));
    return point[0];
  }

  static Shape extent(Place place) {
    double lat = place.position().lat();
    double lon = place.position().lon();
    List<Position> ring =
        List.of(
            new Position(lat + 0.5, lon),
            new Position(lat, lon + 0.6),
            new Position(lat - 0.5, lon),
            new Position(lat, lon - 0.6),
            new Position(lat + 0.5, lon));
    return place.kind() == PlaceKind.ADMIN2
        ? new Shape.Area(List.of(ring), place.position(), place.radiusKm(), 0)
        : new Shape.Disc(place.position(), place.radiusKm());
  }

  void show(FxRobot robot, Mark... marks) {
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(marks))));
  }

  void look(FxRobot robot, Position centre, double zoom) {
    robot.interact(() -> map.setViewport(Viewport.of(centre, zoom, 700, 600)));
  }

  void land(FxRobot robot) {
    robot.interact(() -> map.settled().isDone());
  }

  Viewport viewport() {
    return map.viewportProperty().get();
  }

  Point2D pixelOf(Position position) {
    return viewport().pixelOf(position);
  }

  PixelReader picture(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(10_000, map::settled).get(30, TimeUnit.SECONDS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = map.snapshot(null, null));
    return image[0].getPixelReader();
  }

  /// How much of the middle of the map has a colour.
  double share(FxRobot robot, Color colour) throws Exception {
    PixelReader picture = picture(robot);
    long hits =
        IntStream.range(0, 10_000)
            .filter(i -> picture.getColor(200 + i % 100, 200 + i / 100).equals(colour))
            .count();
    return hits / 10_000.0;
  }

  static double distance(Color a, Color b) {
    return Math.max(
        Math.abs(a.getRed() - b.getRed()),
        Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
  }
}
