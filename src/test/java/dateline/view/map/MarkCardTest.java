package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Explorer.Spot;
import dateline.explore.Marks;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Span;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class MarkCardTest extends MapWindow {
  private static final Position FAR = new Position(36.1, 33.2);

  @Start
  void start(Stage stage) {
    open(stage);
  }

  @Test
  void aSentenceOnTheCardLeadsToTheReader(FxRobot robot) {
    show(robot, palmyra);
    look(robot, new Position(34.56, 38.28), 7);
    robot.clickOn(at(robot, 350, 300));
    Node quote = robot.lookup(".mark-card .quote").nth(1).query();
    assertThat(quote.getAccessibleText()).contains("Palmyra fell.");
    robot.interact(() -> quote.executeAccessibleAction(AccessibleAction.FIRE));
    assertThat(explorer.spotProperty().get()).isEqualTo(new Spot(1, new Span(10, 17)));
  }

  @Test
  void theCardGoesWithItsMark(FxRobot robot) {
    show(robot, palmyra);
    look(robot, new Position(34.56, 38.28), 7);
    robot.clickOn(at(robot, 350, 300));
    Node card = robot.lookup(".mark-card").query();
    assertThat(card.getParent().isVisible()).isTrue();
    robot.interact(() -> explorer.reports().clear());
    assertThat(card.getParent().isVisible()).isFalse();
  }

  @Test
  void whatAPlaceCouldAlsoBeIsBroughtIntoViewWhileItHasTheFocus(FxRobot robot) {
    Place kaduna = new Place("k", "Hajin", PlaceKind.TOWN, FAR, 3, "SY", null, null, 0);
    show(robot, Marks.among("Hajin", HAJIN, List.of(kaduna)));
    look(robot, HAJIN, 7);
    robot.clickOn(at(robot, 350, 300));
    Viewport before = viewport();
    Node row = robot.lookup(".candidate").query();
    robot.interact(row::requestFocus);
    land(robot);
    assertThat(pixelOf(FAR).getX()).isBetween(0.0, 700.0);
    assertThat(pixelOf(HAJIN).getX()).isBetween(0.0, 700.0);
    robot.interact(map::requestFocus);
    land(robot);
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void theMapStaysWhereWhatAPlaceCouldAlsoBeIsSeenAlready(FxRobot robot) {
    Position north = new Position(35.6, 40.7);
    Place other = new Place("n", "Hajin", PlaceKind.TOWN, north, 3, "SY", null, null, 0);
    show(robot, Marks.among("Hajin", HAJIN, List.of(other)));
    look(robot, HAJIN, 7);
    robot.clickOn(at(robot, 350, 300));
    Viewport before = viewport();
    robot.interact(robot.lookup(".candidate").query()::requestFocus);
    land(robot);
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void theCardSaysWhereHowSureAndHowSpelt(FxRobot robot) {
    show(robot, hajin);
    look(robot, HAJIN, 7);
    robot.clickOn(at(robot, 350, 300));
    List<String> lines =
        robot.lookup(".mark-card .facts .label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList();
    assertThat(lines)
        .contains(
            "populated place in Deir ez-Zor, Syria",
            "34.6900, 40.8300",
            "Almost certain (0.9): the only one of this name",
            "6 mentions in 1 report",
            "Undated",
            "“Hajin” 6 · A report");
  }
}
