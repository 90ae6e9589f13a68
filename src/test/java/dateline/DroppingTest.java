package dateline;

import static dateline.OpenWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.view.WindowPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DroppingTest {
  private static final List<String> TOWNS =
      List.of("Palmyra", "Raqqa", "Homs", "Hajin", "Aleppo", "Idlib", "Mosul", "Latakia");

  @TempDir Path folder;

  private OpenWindow opened;
  private Workbench bench;
  private Path list;

  @Start
  void start(Stage stage) {
    list = folder.resolve("refused.txt");
    opened = OpenWindow.reading(stage, folder.resolve("recent.json"), _ -> List.of(list), 700);
    bench = opened.bench();
  }

  @BeforeEach
  void openProject(FxRobot robot) throws Exception {
    Path project = folder.resolve("Desert.dateline");
    robot.interact(() -> bench.desk().openFirst(List.of(project), List.of()));
    await(() -> bench.desk().nameProperty().get().equals("Desert"));
  }

  @AfterEach
  void close(FxRobot robot) {
    opened.close(robot);
  }

  @Test
  void aCancelIsHeardAtOnceInsideOneLargeFile(FxRobot robot) throws Exception {
    Path news =
        Files.write(
            folder.resolve("news.jsonl"),
            IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"text\": \"Trucks " + i + " left " + town(i) + " on Monday.\"}")
                .toList());
    drop(robot, List.of(news));
    await(() -> bench.explorer().reports().size() > 20);

    long click = System.nanoTime();
    robot.interact(() -> robot.lookup("#cancel").<Button>query().fire());
    await(() -> headline(robot).endsWith("reports added"));

    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - click)).isLessThan(3000);
    assertThat(bench.explorer().reports().size()).isLessThan(20_000);
  }

  @Test
  void refusedFilesAreSiftedOutAndSavedAsAList(FxRobot robot) throws Exception {
    Path good = write("good.txt", "Trucks left Palmyra on Monday, residents said.");
    Path empty = write("empty.txt", "");
    drop(robot, List.of(good, empty));
    await(() -> headline(robot).equals("1 report added, 1 refused"));

    robot.clickOn("#refused-only");
    assertThat(robot.lookup("#arrivals .list-view").<ListView<?>>query().getItems()).hasSize(1);

    robot.clickOn("Save list…");
    await(() -> Files.exists(list) && Files.size(list) > 0);
    assertThat(list).hasContent(empty + "\tThe file is empty. Save or copy it again.");
  }

  @Test
  void aWatchedFolderIsNamedReadAndLeftAgain(FxRobot robot) throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    robot.interact(() -> bench.desk().watch(news));
    await(() -> robot.lookup("Watching news").tryQuery().isPresent());

    write("news/report.txt", "Trucks left Palmyra on Monday, residents said.");
    await(() -> bench.explorer().reports().size() == 1);

    robot.clickOn("Stop");
    await(() -> !robot.lookup("#watched").<Node>query().isVisible());
  }

  @Test
  void thousandsOfFilesDoNotHoldUpTheWindow(FxRobot robot) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      files.add(
          write(
              "r" + i + ".txt",
              "Report " + i + "\n\nTrucks left " + town(i) + " for " + town(i / 8)));
    }
    drop(robot, files);

    long longest =
        OpenWindow.longestTaskMs(() -> bench.explorer().reports().size() == files.size());

    assertThat(longest).isLessThan(150);
  }

  private void drop(FxRobot robot, List<Path> files) {
    robot.interact(() -> ((WindowPane) bench.scene().getRoot()).accept(files));
  }

  private static String town(int i) {
    return TOWNS.get(i % TOWNS.size());
  }

  private static String headline(FxRobot robot) {
    return robot.lookup("#arrivals-headline").<Label>query().getText();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
