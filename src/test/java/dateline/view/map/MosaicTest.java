package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MosaicTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 600;

  private Mosaic mosaic;
  private Scene scene;

  /// A red square that counts how often it is drawn.
  private static final class Blot implements Motif {
    private int drawn;

    @Override
    public Rectangle2D bounds() {
      return new Rectangle2D(-10, -10, 20, 20);
    }

    @Override
    public void draw(GraphicsContext graphics) {
      drawn++;
      graphics.setFill(Color.RED);
      graphics.fillRect(-10, -10, 20, 20);
    }

    Print at(double x, double y) {
      return Print.at(Stamp.of(this, 1), x, y);
    }
  }

  @Start
  void start(Stage stage) {
    mosaic = new Mosaic();
    scene = new Scene(new Pane(mosaic), WIDTH, HEIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatLiesOnTheEdgesOfSquaresIsWhole(FxRobot robot) {
    PixelReader seen = picture(robot, new Blot().at(256, 256));

    for (int y = 240; y < 272; y++) {
      for (int x = 240; x < 272; x++) {
        boolean isInside = x >= 246 && x < 266 && y >= 246 && y < 266;
        assertThat(seen.getColor(x, y)).isEqualTo(isInside ? Color.RED : Color.WHITE);
      }
    }
  }

  @Test
  void whatReachesOverTheRimIsCutOffThere(FxRobot robot) {
    PixelReader seen = picture(robot, new Blot().at(0, 0), new Blot().at(WIDTH, HEIGHT));

    assertThat(seen.getColor(9, 9)).isEqualTo(Color.RED);
    assertThat(seen.getColor(WIDTH - 10, HEIGHT - 10)).isEqualTo(Color.RED);
    assertThat(mosaic.getLayoutBounds().getMaxX()).isLessThanOrEqualTo(WIDTH);
  }

  @Test
  void onlySquaresWhereSomethingIsOtherThanBeforeAreDrawnAgain(FxRobot robot) {
    Blot still = new Blot();
    Blot moving = new Blot();
    picture(robot, still.at(100, 100), moving.at(400, 100));
    PixelReader seen = picture(robot, still.at(100, 100), moving.at(410, 100));

    assertThat(still.drawn).isEqualTo(1);
    assertThat(moving.drawn).isEqualTo(2);
    assertThat(seen.getColor(392, 100)).isEqualTo(Color.WHITE);
    assertThat(seen.getColor(418, 100)).isEqualTo(Color.RED);
  }

  @Test
  void squaresWithoutAnythingAreNotThere(FxRobot robot) {
    picture(robot, new Blot().at(100, 100));
    assertThat(mosaic.getChildrenUnmodifiable().stream().filter(Node::isVisible)).hasSize(1);

    PixelReader seen = picture(robot);
    assertThat(mosaic.getChildrenUnmodifiable()).noneMatch(Node::isVisible);
    assertThat(seen.getColor(100, 100)).isEqualTo(Color.WHITE);
  }

  private PixelReader picture(FxRobot robot, Print... prints) {
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          mosaic.show(List.of(prints), WIDTH, HEIGHT, 1);
          image[0] = scene.snapshot(null);
        });
    return image[0].getPixelReader();
  }
}
