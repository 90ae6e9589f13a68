package dateline;

import static dateline.OpenWindow.await;

import dateline.model.Report;
import dateline.store.Project;
import dateline.view.Readings;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchingTest {
  @TempDir Path folder;

  private Project project;
  private OpenWindow opened;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    project = Project.create(folder.resolve("Desert.dateline"));
    project.add(Readings.of("In the east", null, "Trucks near {Hajin}.\n> Brigadiers said so"));
    project.add(Readings.of("In the west", null, "Calm in {Palmyra}, trucks left, two trucks."));
    opened = OpenWindow.hidden(stage, folder.resolve("recent.json")).shown(stage);
    bench = opened.bench();
    bench.show(project);
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void titlesAreSiftedAtOnceAndTextsFollow(FxRobot robot) throws Exception {
    robot.interact(() -> field(robot).setText("east"));
    await(() -> listed(robot).equals(List.of("In the east")));

    robot.interact(() -> field(robot).setText("palm"));
    await(() -> listed(robot).equals(List.of("In the west")));
    await(() -> texts(robot, ".snippet-hit").equals(List.of("Palmyra")));

    robot.interact(() -> field(robot).clear());
    await(() -> listed(robot).equals(List.of("In the east", "In the west")));
  }

  @Test
  void aHitInAFoldSaysSoAndOpensIt(FxRobot robot) throws Exception {
    robot.interact(() -> field(robot).setText("brigadier"));
    await(() -> texts(robot, ".snippet-where").equals(List.of("Comment: ")));

    robot.interact(() -> reports(robot).getSelectionModel().select(0));

    await(() -> texts(robot, ".run").contains("Brigadiers said so"));
    await(() -> bar(robot).equals("1 of 1 match"));
  }

  @Test
  void keysGoFromMatchToMatchAndAround(FxRobot robot) throws Exception {
    robot.interact(() -> field(robot).setText("trucks"));
    await(() -> !texts(robot, ".snippet-hit").isEmpty() && listed(robot).size() == 2);
    robot.interact(
        () -> bench.explorer().open((Report) reports(robot).getItems().getFirst(), null));
    await(() -> bar(robot).equals("2 matches"));

    robot.type(KeyCode.F3);
    await(() -> bar(robot).equals("1 of 2 matches"));
    robot.type(KeyCode.F3).type(KeyCode.F3);
    await(() -> bar(robot).equals("1 of 2 matches"));
    robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
    await(() -> bar(robot).equals("2 of 2 matches"));
  }

  private static String bar(FxRobot robot) {
    return robot.lookup("#hits .label").<Label>query().getText();
  }

  private static List<String> listed(FxRobot robot) {
    return reports(robot).getItems().stream().map(report -> ((Report) report).title()).toList();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#search").query();
  }

  private static ListView<?> reports(FxRobot robot) {
    return robot.lookup("#reports").query();
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).<Text>queryAll().stream().map(Text::getText).distinct().toList();
  }
}
