package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.explore.Explorer.Spot;
import dateline.explore.Mark;
import dateline.explore.Marks;
import dateline.explore.Viewport;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Span;
import dateline.view.Gestures;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class MapPaneTest extends MapWindow {
  @Start
  void start(Stage stage) {
    open(stage);
  }

  @Test
  void drawsTheGroundInTheStyleAskedFor(FxRobot robot) throws Exception {
    look(robot, HAJIN, 7);
    assertThat(share(robot, LAND)).isGreaterThan(0.7);
    robot.interact(() -> map.darkProperty().set(true));
    assertThat(share(robot, DARK_LAND)).isGreaterThan(0.7);
  }

  @Test
  void drawsAMarkWhereItsPlaceIs(FxRobot robot) throws Exception {
    look(robot, DESERT, 7);
    assertThat(picture(robot).getColor(350, 300)).isEqualTo(LAND);
    show(robot, Marks.town("Desert camp", 33.3, 41.2, 6));
    Color colour = picture(robot).getColor(350, 300);
    assertThat(distance(colour, LAND.interpolate(MARK, 0.75))).isLessThan(0.03);
  }

  @Test
  void marksLeaveTheMapWithTheirReports(FxRobot robot) throws Exception {
    show(robot, Marks.town("Desert camp", 33.3, 41.2, 6));
    look(robot, DESERT, 7);
    robot.interact(() -> explorer.reports().clear());
    assertThat(picture(robot).getColor(350, 300)).isEqualTo(LAND);
  }

  @Test
  void pansWithTheMouse(FxRobot robot) {
    look(robot, HAJIN, 7);
    robot.moveTo(at(robot, 350, 300)).drag().moveBy(100, 50).drop();
    assertThat(pixelOf(HAJIN).distance(450, 350)).isLessThan(1);
  }

  @Test
  void zoomsWithTheWheelAtThePointer(FxRobot robot) throws Exception {
    look(robot, HAJIN, 7);
    Position under = viewport().positionAt(200, 150);
    robot.moveTo(at(robot, 200, 150)).scroll(2, VerticalDirection.UP);
    land(robot);
    assertThat(viewport().zoom()).isNotCloseTo(7, within(0.2));
    assertThat(pixelOf(under).distance(200, 150)).isLessThan(1);
  }

  @Test
  void zoomsAtTheMiddleWithTheKeys(FxRobot robot) throws Exception {
    look(robot, HAJIN, 7);
    robot.clickOn(at(robot, 20, 580)).type(KeyCode.PLUS);
    land(robot);
    assertThat(viewport().zoom()).isCloseTo(8, within(1e-6));
    assertThat(pixelOf(HAJIN).distance(350, 300)).isLessThan(1);
  }

  @Test
  void keepsItsCentreWhenItIsResized(FxRobot robot) {
    look(robot, HAJIN, 7);
    for (int width : List.of(500, 900, 333, 700)) {
      robot.interact(() -> map.getScene().getWindow().setWidth(width));
    }
    robot.interact(map::layout);
    assertThat(pixelOf(HAJIN).getX()).isCloseTo(map.getWidth() / 2, within(0.01));
    assertThat(pixelOf(HAJIN).getY()).isCloseTo(map.getHeight() / 2, within(0.01));
  }

  @Test
  void fitsToTheMarks(FxRobot robot) {
    show(robot, hajin, palmyra);
    robot.clickOn(at(robot, 20, 580)).type(KeyCode.F);
    land(robot);
    assertThat(pixelOf(HAJIN).getX()).isCloseTo(700 - 64, within(0.5));
    assertThat(pixelOf(new Position(34.56, 38.28)).getX()).isCloseTo(64, within(0.5));
  }

  @Test
  void aClickSelectsAMarkAndOneBesideItClears(FxRobot robot) {
    show(robot, hajin);
    look(robot, HAJIN, 7);
    robot.clickOn(at(robot, 350, 300));
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Hajin");
    robot.clickOn(at(robot, 680, 560));
    assertThat(explorer.selectedMarkProperty().get()).isNull();
  }

  @Test
  void aClickOnAClusterPartsIt(FxRobot robot) {
    show(robot, hajin, Marks.town("Al-Shafah", 34.60, 40.90, 2));
    look(robot, HAJIN, 5);
    robot.clickOn(at(robot, 350, 300));
    land(robot);
    assertThat(viewport().zoom()).isGreaterThan(9);
    assertThat(explorer.selectedMarkProperty().get()).isNull();
  }

  @Test
  void pointingAtAMarkNamesIt(FxRobot robot) {
    show(robot, hajin);
    look(robot, HAJIN, 7);
    robot.moveTo(at(robot, 350, 300));
    Labeled tip = robot.lookup(".map-tip").queryLabeled();
    assertThat(tip.isVisible()).isTrue();
    assertThat(tip.getText()).isEqualTo("Hajin, populated place: 6 mentions in 1 report");
    robot.moveTo(at(robot, 100, 500));
    assertThat(tip.isVisible()).isFalse();
  }

  @Test
  void stepsThroughTheMarksByTheirMentions(FxRobot robot) {
    show(robot, palmyra, hajin);
    robot.clickOn(at(robot, 20, 580)).type(KeyCode.PERIOD);
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Hajin");
    robot.type(KeyCode.PERIOD);
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Palmyra");
    robot.type(KeyCode.COMMA);
    assertThat(map.getAccessibleText()).contains("2 places").contains("Hajin");
    robot.type(KeyCode.ESCAPE);
    assertThat(explorer.selectedMarkProperty().get()).isNull();
  }

  @Test
  void bringsAMarkIntoViewAndNoFurther(FxRobot robot) {
    show(robot, hajin, palmyra);
    look(robot, new Position(34.69, 44), 7);
    robot.interact(() -> map.showMark("Hajin"));
    land(robot);
    assertThat(pixelOf(HAJIN).getX()).isCloseTo(64, within(0.5));
    assertThat(viewport().zoom()).isCloseTo(7, within(1e-9));
  }

  @Test
  void aCountryIsFaintAndIsChosenByItsName(FxRobot robot) throws Exception {
    show(robot, Marks.area("Syria", PlaceKind.COUNTRY, 35, 38.5, 380));
    look(robot, new Position(35, 38.5), 5);
    Color beside = picture(robot).getColor(350, 330);
    assertThat(distance(beside, LAND)).isLessThan(0.15);
    robot.clickOn(at(robot, 350, 330));
    assertThat(explorer.selectedMarkProperty().get()).isNull();
    robot.clickOn(at(robot, 350, 300));
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Syria");
  }

  @Test
  void aWheelTurnedSidewaysIsHandedOnAndLeavesTheMapAsItIs(FxRobot robot) {
    List<Double> turns = new ArrayList<>();
    robot.interact(() -> map.setOnHorizontalWheel(turns::add));
    look(robot, HAJIN, 7);
    Viewport before = viewport();
    robot.interact(() -> map.fireEvent(Gestures.wheel(350, 300, -40, 3)));
    assertThat(turns).containsExactly(40.0);
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void anAreaIsDrawnByItsOutline(FxRobot robot) throws Exception {
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(DIAMOND))));
    look(robot, DESERT, 7);
    Color inside = picture(robot).getColor(350, 280);
    assertThat(distance(inside, LAND)).isBetween(0.01, 0.2);
    assertThat(picture(robot).getColor(470, 180)).isEqualTo(LAND);
  }

  @Test
  void theSmallerOfTwoThingsIsPointedAt(FxRobot robot) {
    Mark camp = Marks.town("Desert camp", 33.3, 41.2, 1);
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(DIAMOND, camp))));
    look(robot, DESERT, 7);
    robot.clickOn(at(robot, 350, 300));
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Desert camp");
    robot.clickOn(at(robot, 20, 580)).clickOn(at(robot, 350, 350));
    assertThat(explorer.selectedMarkProperty().get()).isEqualTo("Diamond");
  }

  @Test
  void anAreaThatFillsTheViewDoesNotTintItAndIsOpenGround(FxRobot robot) throws Exception {
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(DIAMOND))));
    look(robot, new Position(33.2, 41.1), 11);
    assertThat(picture(robot).getColor(100, 480)).isEqualTo(LAND);
    robot.clickOn(at(robot, 100, 480));
    assertThat(explorer.selectedMarkProperty().get()).isNull();
  }

  @Test
  void anAreaThatWouldBeSmallerThanADotIsADot(FxRobot robot) throws Exception {
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(DIAMOND))));
    look(robot, DESERT, 2.5);
    Point2D at = pixelOf(DESERT);
    Color colour = picture(robot).getColor((int) at.getX(), (int) at.getY());
    assertThat(distance(colour, MARK)).isLessThan(0.3);
  }

  @Test
  void namesThatAreNotOnTheMapAreListedWithTheirSentences(FxRobot robot) {
    robot.interact(() -> explorer.reports().setAll(Marks.unplaced("Palmyra", 2)));
    Button button = robot.lookup(".missing-button").queryButton();
    assertThat(button.getText()).isEqualTo("1 name not on the map");
    robot.interact(button::fire);
    ListView<MissingLine> list = robot.lookup("#missing").queryListView();
    robot.clickOn(robot.lookup("#missing .missing-cell").<Node>query());
    assertThat(list.getItems()).hasSize(3);
    Node quote = robot.lookup("#missing .quote").query();
    robot.interact(() -> quote.executeAccessibleAction(AccessibleAction.FIRE));
    assertThat(explorer.spotProperty().get()).isEqualTo(new Spot(1, new Span(10, 17)));
  }

  @Test
  void theLegendUnfoldsAndFoldsAgain(FxRobot robot) {
    Button help = robot.lookup(".map-buttons .button").nth(3).queryButton();
    robot.interact(help::fire);
    Node legend = robot.lookup(Legend.class::isInstance).query();
    assertThat(legend.isVisible()).isTrue();
    robot.interact(help::fire);
    assertThat(legend.isVisible()).isFalse();
    robot.interact(help::fire);
    assertThat(legend.isVisible()).isTrue();
  }
}
