package dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.basemap.BaseMap;
import dateline.explore.Explorer;
import dateline.explore.Explorer.Spot;
import dateline.explore.Mark;
import dateline.explore.Marks;
import dateline.explore.Viewport;
import dateline.model.Place;
import dateline.model.PlaceKind;
import dateline.model.Position;
import dateline.model.Shape;
import dateline.model.Span;
import dateline.view.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
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
  private static final BaseMap GROUND = BaseMap.load(ForkJoinPool.commonPool());
  private static final Position HAJIN = new Position(34.69, 40.83);
  private static final Position DESERT = new Position(33.3, 41.2);
  private static final Position FAR = new Position(36.1, 33.2);
  private static final Color LAND = Color.web("#efede8");
  private static final Color DARK_LAND = Color.web("#242b34");
  private static final Color MARK = Color.web("#c2410c");

  /// A district, as an area with four corners.
  private static final Mark DIAMOND =
      Marks.area("Diamond", PlaceKind.ADMIN2, DESERT.lat(), DESERT.lon(), 60);

  private final Explorer explorer = new Explorer(MapPaneTest::extent);
  private final Mark hajin = Marks.town("Hajin", 34.69, 40.83, 6);
  private final Mark palmyra = Marks.town("Palmyra", 34.56, 38.28, 2);

  @SuppressWarnings("NullAway.Init")
  private MapPane map;

  @Start
  void start(Stage stage) {
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
    robot.interact(() -> map.fireEvent(wheel(-40, 3)));
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

  /// A point of the map on the screen.
  private Point2D at(FxRobot robot, double x, double y) {
    Point2D[] point = new Point2D[1];
    robot.interact(() -> point[0] = map.localToScreen(x, y));
    return point[0];
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
    Node legend = robot.lookup(Legend.class::isInstance).query();
    Button help = robot.lookup(".map-buttons .button").nth(3).queryButton();
    robot.interact(help::fire);
    assertThat(legend.isVisible()).isTrue();
    robot.interact(help::fire);
    assertThat(legend.isVisible()).isFalse();
  }

  private static ScrollEvent wheel(double dx, double dy) {
    HorizontalTextScrollUnits noColumns = HorizontalTextScrollUnits.NONE;
    VerticalTextScrollUnits noLines = VerticalTextScrollUnits.NONE;
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        350,
        300,
        350,
        300,
        false,
        false,
        false,
        false,
        false,
        false,
        dx,
        dy,
        dx,
        dy,
        noColumns,
        0,
        noLines,
        0,
        0,
        null);
  }

  private static Shape extent(Place place) {
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

  private void show(FxRobot robot, Mark... marks) {
    robot.interact(() -> explorer.reports().setAll(Marks.report(List.of(marks))));
  }

  private void look(FxRobot robot, Position centre, double zoom) {
    robot.interact(() -> map.setViewport(Viewport.of(centre, zoom, 700, 600)));
  }

  private void land(FxRobot robot) {
    robot.interact(() -> map.settled().isDone());
  }

  private Viewport viewport() {
    return map.viewportProperty().get();
  }

  private Point2D pixelOf(Position position) {
    return viewport().pixelOf(position);
  }

  private PixelReader picture(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(10_000, map::settled).get(30, TimeUnit.SECONDS);
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = map.snapshot(null, null));
    return image[0].getPixelReader();
  }

  /// How much of the middle of the map has a colour.
  private double share(FxRobot robot, Color colour) throws Exception {
    PixelReader picture = picture(robot);
    long hits =
        IntStream.range(0, 10_000)
            .filter(i -> picture.getColor(200 + i % 100, 200 + i / 100).equals(colour))
            .count();
    return hits / 10_000.0;
  }

  private static double distance(Color a, Color b) {
    return Math.max(
        Math.abs(a.getRed() - b.getRed()),
        Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
  }
}
