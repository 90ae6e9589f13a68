package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.explore.Mark;
import dateline.model.Report;
import dateline.view.WindowPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

/// A report, two reprints of it in other outlets, and a report of its own.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CopiesTest {
  private static final String BRIDGE =
      """
      The bridge at Palmyra was closed on Monday after lorries had queued for most of the night.
      Drivers who had come from Raqqa said that nobody had told them how long it would last.
      A market trader called the closure a nuisance and hoped that it would be over by the weekend.
      The council met in the afternoon and promised to send engineers to look at the eastern pier.
      Nobody was hurt, and the buses to the villages went by the northern road in the meantime.
      """;
  private static final String HARVEST =
      """
      Farmers around Idlib brought in more olives than in any of the last ten years, they said.
      The presses ran day and night, and the price of a tin of oil fell by a third within weeks.
      """;
  private static final String ORIGIN = "Bridge closed";
  private static final String REPRINT = "No way across";
  private static final String LATE_REPRINT = "Lorries wait";

  @TempDir Path folder;

  private OpenWindow opened;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"));
    bench = opened.bench();
  }

  @BeforeEach
  void readThem(FxRobot robot) throws Exception {
    Path project = folder.resolve("Desert.dateline");
    robot.interact(() -> bench.desk().openFirst(List.of(project), List.of()));
    await(() -> bench.desk().nameProperty().get().equals("Desert"));
    List<Path> pages =
        List.of(
            page("a.html", ORIGIN, "The Ford", "2021-03-01", BRIDGE),
            page("b.html", REPRINT, "The Quay", "2021-03-02", BRIDGE + "Source: The Ford\n"),
            page("c.html", LATE_REPRINT, "The Mole", "2021-03-03", BRIDGE + "Source: The Ford\n"),
            page("d.html", "Olives", "The Mole", "2021-03-04", HARVEST));
    robot.interact(() -> ((WindowPane) bench.scene().getRoot()).accept(pages));
    await(() -> bench.explorer().reports().size() == 4 && !bench.isReading());
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void reprintsAreFoldedUnderTheirOriginWhoseChipSaysHowManyTheyAre(FxRobot robot) {
    assertThat(listed(robot)).containsExactly(ORIGIN, "Olives");
    assertThat(chip(robot).getText()).isEqualTo("and 2 copies");
  }

  @Test
  void aClickOnTheChipFoldsThemOutAndAway(FxRobot robot) throws Exception {
    robot.clickOn(chip(robot));
    await(() -> listed(robot).equals(List.of(ORIGIN, REPRINT, LATE_REPRINT, "Olives")));
    assertThat(bench.explorer().spotProperty().get()).isNull();

    robot.clickOn(chip(robot));
    await(() -> listed(robot).equals(List.of(ORIGIN, "Olives")));
  }

  @Test
  void arrowsFoldThemOutAndAwayAndLeaveTheirOriginChosen(FxRobot robot) throws Exception {
    choose(robot, ORIGIN);
    robot.interact(list(robot)::requestFocus);

    robot.type(KeyCode.RIGHT);
    await(() -> listed(robot).contains(REPRINT));
    choose(robot, REPRINT);
    robot.type(KeyCode.LEFT);

    await(() -> listed(robot).equals(List.of(ORIGIN, "Olives")));
    assertThat(list(robot).getSelectionModel().getSelectedItem().title()).isEqualTo(ORIGIN);
  }

  @Test
  void theCardOfAReprintNamesItsOriginAndLeadsThere(FxRobot robot) throws Exception {
    robot.interact(() -> bench.explorer().open(report(REPRINT)));
    await(
        () ->
            card(robot)
                .equals(
                    List.of(
                        "A reprint of (no sentence changed)",
                        "Bridge closed, The Ford, 1 March 2021")));
    assertThat(listed(robot)).contains(REPRINT);

    robot.clickOn(".copy-lines .hyperlink");

    await(() -> isOpen(ORIGIN));
    assertThat(list(robot).getSelectionModel().getSelectedItem().title()).isEqualTo(ORIGIN);
  }

  @Test
  void theCardOfAnOriginNamesItsReprintsByTheirDays(FxRobot robot) throws Exception {
    robot.interact(() -> bench.explorer().open(report(ORIGIN)));

    await(
        () ->
            card(robot)
                .equals(
                    List.of(
                        "Reprinted as (no sentence changed)",
                        "No way across, The Quay, 2 March 2021",
                        "Reprinted as (no sentence changed)",
                        "Lorries wait, The Mole, 3 March 2021")));
  }

  @Test
  void aReportOfItsOwnHasNoCard(FxRobot robot) throws Exception {
    robot.interact(() -> bench.explorer().open(report("Olives")));

    await(() -> robot.lookup(".run").queryAll().size() > 0);
    assertThat(robot.lookup(".copy-lines").queryAll()).isEmpty();
  }

  @Test
  void whatReprintsTellCountsOnceUntilTheyAreToBeCountedToo(FxRobot robot) {
    assertThat(mentionsOf("Palmyra")).isEqualTo(1);

    robot.interact(() -> countCopies(robot).setSelected(true));
    assertThat(mentionsOf("Palmyra")).isEqualTo(3);

    robot.interact(() -> countCopies(robot).setSelected(false));
    assertThat(mentionsOf("Palmyra")).isEqualTo(1);
  }

  @Test
  void aFoldedReprintIsFoundByItsTitle(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#search").<TextField>query().setText("lorries wait"));
    await(() -> listed(robot).contains(LATE_REPRINT));

    robot.interact(() -> robot.lookup("#search").<TextField>query().clear());
    await(() -> listed(robot).equals(List.of(ORIGIN, "Olives")));
  }

  @Test
  void withoutTheirOriginTheEarliestReprintStandsForTheOthers(FxRobot robot) throws Exception {
    choose(robot, ORIGIN);
    robot.interact(list(robot)::requestFocus);
    robot.type(KeyCode.DELETE);

    await(() -> listed(robot).equals(List.of(REPRINT, "Olives")));
    assertThat(robot.lookup(".copy-chip").queryAllAs(Label.class))
        .anyMatch(chip -> isOf(REPRINT, chip) && chip.getText().equals("and 1 copy"));
    assertThat(mentionsOf("Palmyra")).isEqualTo(1);
  }

  private int mentionsOf(String place) {
    return bench.explorer().marks().stream()
        .filter(mark -> mark.label().equals(place))
        .mapToInt(Mark::count)
        .sum();
  }

  private boolean isOpen(String title) {
    var spot = bench.explorer().spotProperty().get();
    return spot != null && spot.reportId() == report(title).id();
  }

  private Report report(String title) {
    return bench.explorer().reports().stream()
        .filter(report -> report.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static ListView<Report> list(FxRobot robot) {
    return robot.lookup("#reports").query();
  }

  private static List<String> listed(FxRobot robot) {
    return list(robot).getItems().stream().map(Report::title).toList();
  }

  private void choose(FxRobot robot, String title) {
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(place(robot, title)));
  }

  private static int place(FxRobot robot, String title) {
    return listed(robot).indexOf(title);
  }

  private static Label chip(FxRobot robot) {
    return robot
        .lookup(".copy-chip")
        .<Label>match(chip -> chip.isVisible() && isOf(ORIGIN, chip))
        .query();
  }

  /// Whether a node belongs to the row of a report.
  private static boolean isOf(String title, Node node) {
    Node row = node;
    while (row != null && !(row instanceof ListCell<?>)) {
      row = row.getParent();
    }
    return row instanceof ListCell<?> cell
        && cell.isVisible()
        && cell.getItem() instanceof Report report
        && report.title().equals(title);
  }

  private static CheckMenuItem countCopies(FxRobot robot) {
    return robot.lookup("#menu").<MenuButton>query().getItems().stream()
        .filter(item -> "count-copies".equals(item.getId()))
        .map(CheckMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /// What the reader's card says, in its order.
  private static List<String> card(FxRobot robot) {
    return robot.lookup(".copy-lines").match(NodeQueryUtils.isVisible()).<VBox>queryAll().stream()
        .flatMap(lines -> lines.getChildren().stream())
        .flatMap(line -> ((VBox) line).getChildren().stream())
        .map(words -> ((Labeled) words).getText())
        .toList();
  }

  private Path page(String name, String title, String outlet, String day, String body)
      throws IOException {
    String paragraphs = "<p>" + String.join("</p>\n<p>", body.strip().split("\n")) + "</p>";
    return Files.writeString(
        folder.resolve(name),
        """
        <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
        <meta property="og:title" content="%1$s"><meta property="og:site_name" content="%2$s">
        <meta property="article:published_time" content="%3$s">
        </head><body><main><article><h1>%1$s</h1>
        %4$s
        </article></main></body></html>
        """
            .formatted(title, outlet, day, paragraphs));
  }
}
