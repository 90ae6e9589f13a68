package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer;
import dateline.model.Location;
import dateline.model.Part;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.PlaceMention;
import dateline.model.Position;
import dateline.model.Report;
import dateline.model.Role;
import dateline.model.Span;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
  private static final Position HAJIN = new Position(34.69, 40.83);

  private final Explorer explorer = new Explorer();

  @SuppressWarnings("NullAway.Init")
  private MapPane map;

  @Start
  void start(Stage stage) {
    map =
        new MapPane(
            explorer, MapPaneTest::plain, "Credits", (_, then) -> then.accept(Optional.empty()));
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(map, 700, 600));
    stage.show();
  }

  @Test
  void drawsTheGroundInTheStyleAskedFor(FxRobot robot) throws Exception {
    assertThat(picture(robot).getColor(100, 300)).isEqualTo(Color.web("#d0d8d0"));
    robot.interact(() -> map.darkProperty().set(true));
    assertThat(picture(robot).getColor(100, 300)).isEqualTo(Color.web("#202830"));
  }

  @Test
  void pansWithTheMouse(FxRobot robot) {
    show(robot);
    robot.moveTo(map).drag().moveBy(100, 50).drop();
    assertThat(pixelOf(HAJIN).distance(450, 350)).isLessThan(1);
  }

  @Test
  void zoomsAtThePointerWithTheKeys(FxRobot robot) throws Exception {
    show(robot);
    double before = map.viewportProperty().get().zoom();
    robot.clickOn(map).type(KeyCode.PLUS);
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> map.viewportProperty().get().zoom() == before + 1);
    assertThat(pixelOf(HAJIN).distance(350, 300)).isLessThan(1);
  }

  private void show(FxRobot robot) {
    robot.interact(
        () -> {
          explorer.reports().add(report());
          map.setViewport(map.viewportProperty().get().zoomedBy(32, 0, 0).centredOn(HAJIN));
        });
  }

  private Point2D pixelOf(Position position) {
    return map.viewportProperty().get().pixelOf(position);
  }

  private PixelReader picture(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(5000, map::settled).get(10, TimeUnit.SECONDS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = map.snapshot(null, null));
    return image[0].getPixelReader();
  }

  private static Report report() {
    Place hajin =
        new Place("hajin", "Hajin", PlaceKind.TOWN, HAJIN, 3, "SY", "Deir ez-Zor", null, 0);
    Location location = new Location.Known(hajin, 0.9, "the only one", List.of());
    PlaceMention mention =
        new PlaceMention(new Span(0, 5), "Hajin", Part.BODY, Role.LOCATION, location, null);
    return new Report(1, "A report", null, "a.txt", null, List.of(mention));
  }

  private static BufferedImage plain(int zoom, long x, long y, int size, boolean dark) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        image.setRGB(i, j, dark ? 0x202830 : 0xd0d8d0);
      }
    }
    return image;
  }
}
